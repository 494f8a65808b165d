import { expect, test } from "vitest";
import { readLogRequest, toLogAddress } from "./log-address.ts";

test("an address is read as it was written, and a changed log begins at its first page", () => {
  const request = readLogRequest({
    by: "Abdoulaye Diop",
    day: "2026-11-23",
    after: "7",
    page: "3",
  });
  expect(request).toMatchObject({ by: "Abdoulaye Diop", day: "2026-11-23", after: "7", page: 3 });
  expect(toLogAddress(request, { action: "accept" })).toBe(
    "/log?by=Abdoulaye+Diop&action=accept&day=2026-11-23",
  );
  expect(toLogAddress(request, { by: undefined, after: "4", page: 4 })).toBe(
    "/log?day=2026-11-23&after=4&page=4",
  );
});

test("the log of one record has an address", () => {
  expect(toLogAddress({ record: "statement/diop-thanks" })).toBe(
    "/log?record=statement/diop-thanks",
  );
  expect(readLogRequest({ page: "3" })).toMatchObject({ page: 1, record: undefined });
});
