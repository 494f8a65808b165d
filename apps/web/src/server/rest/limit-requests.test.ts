import { expect, test, vi } from "vitest";
import { CLIENT_HEADER } from "../name-clients.ts";
import { findRefusalByRate } from "./limit-requests.ts";

const baseUrl = "http://localhost:3000";

const ask = (address: string): Promise<Response | undefined> =>
  findRefusalByRate(
    new Request(`${baseUrl}/api/v1/record`, { headers: { [CLIENT_HEADER]: address } }),
    baseUrl,
  );

test("one who asks more often than the setting allows is told when to come again", async () => {
  vi.stubEnv("ONRECORD_RATE_LIMIT", "2");
  expect([await ask("192.0.2.1"), await ask("192.0.2.1")]).toEqual([undefined, undefined]);
  const refusal = await ask("192.0.2.1");
  expect(refusal?.status).toBe(429);
  expect(refusal?.headers.get("retry-after")).toMatch(/^(?:29|30)$/);
  expect(refusal?.headers.get("access-control-allow-origin")).toBe("*");
  expect(await refusal?.json()).toMatchObject({
    type: `${baseUrl}/api#too-many-requests`,
    status: 429,
    detail: expect.stringContaining("2 requests a minute"),
  });
  expect(await ask("192.0.2.2")).toBeUndefined();
  vi.unstubAllEnvs();
});

test("without a setting, or with one that is no number, nobody is refused", async () => {
  for (const setting of ["", "0", "plenty"]) {
    vi.stubEnv("ONRECORD_RATE_LIMIT", setting);
    for (let time = 0; time < 50; time += 1) expect(await ask("192.0.2.3")).toBeUndefined();
  }
  vi.unstubAllEnvs();
});
