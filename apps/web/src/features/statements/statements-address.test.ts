import { expect, test } from "vitest";
import {
  findStatementFilter,
  readStatementsRequest,
  toStatementsAddress,
} from "./statements-address.ts";

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

test("readStatementsRequest takes an order or a page that does not exist for the first one", () => {
  expect(readStatementsRequest({ sort: "loudness", page: "-2" })).toMatchObject({
    sort: "text",
    page: 1,
  });
});

test("findStatementFilter knows that nothing fits a manner that is none", () => {
  expect(findStatementFilter(readStatementsRequest({ manner: "shouted" }))).toBeUndefined();
  expect(findStatementFilter(readStatementsRequest({ manner: "direct" }))).toMatchObject({
    manner: "direct",
  });
});

test("toStatementsAddress begins a changed list at its first page", () => {
  const request = readStatementsRequest({ page: "3" });
  expect(toStatementsAddress(request, { manner: "mixed" })).toBe("/statements?manner=mixed");
});
