import { expect, test } from "vitest";
import { SECURITY_HEADERS, toContentPolicy } from "./security-headers.ts";

const directive = (policy: string, name: string): string | undefined =>
  policy.split("; ").find((part) => part.startsWith(`${name} `));

test("allows scripts by their nonce, and no inline script or style", () => {
  const policy = toContentPolicy("abc", false);
  expect(directive(policy, "script-src")).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(directive(policy, "style-src")).toBe("style-src 'self'");
  expect(policy).not.toContain("unsafe");
});

test("lets nobody frame the pages or move their base", () => {
  const policy = toContentPolicy("abc", false);
  expect(directive(policy, "frame-ancestors")).toBe("frame-ancestors 'none'");
  expect(directive(policy, "base-uri")).toBe("base-uri 'none'");
});

test("loosens the policy for the development server alone", () => {
  expect(toContentPolicy("abc", true)).toContain("'unsafe-eval'");
});

test("names each header once", () => {
  const keys = SECURITY_HEADERS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
