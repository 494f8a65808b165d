import { expect, test } from "vitest";
import { readStatementsRequest, toStatementsAddress } from "./statements-address.ts";

test("readStatementsRequest reads what toStatementsAddress writes", () => {
  const request = readStatementsRequest({
    speaker: "person/sergei-lavrov",
    manner: "direct",
    sort: "date",
  });
  expect(toStatementsAddress(request, {})).toBe(
    "/statements?speaker=person/sergei-lavrov&manner=direct&sort=date",
  );
});

test("readStatementsRequest leaves out what does not exist", () => {
  const request = readStatementsRequest({ manner: "shouted", sort: "loudness", page: "-2" });
  expect(request).toMatchObject({ manner: undefined, sort: "text", page: 1 });
});

test("toStatementsAddress begins a changed list at its first page", () => {
  const request = readStatementsRequest({ page: "3" });
  expect(toStatementsAddress(request, { manner: "mixed" })).toBe("/statements?manner=mixed");
});
