import { EXPORT_FORMATS } from "@onrecord/formats";
import { expect, test } from "vitest";
import { PROOFS } from "./proofs.ts";

test.each(EXPORT_FORMATS)("$name is read by a tool that is not ours", ({ name }) => {
  expect(PROOFS.map(({ format }) => format)).toContain(name);
});

test("no tool reads a format twice in one run", () => {
  const proofs = PROOFS.map(({ format, tool }) => `${format} by ${tool}`);
  expect(new Set(proofs).size).toBe(proofs.length);
});
