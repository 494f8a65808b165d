import { expect, test } from "vitest";
import { findLeftOut } from "./find-left-out.ts";

const KNOWN = { names: ["speaker", "page"], sorts: ["text", "date"] };

test.each([
  [{ speaker: "person/nobody", page: "2", sort: "date" }, []],
  [{ foo: "bar", speaker: "person/nobody", in: ["2023", "2024"] }, ["foo", "in"]],
  [{ sort: "sideways" }, ["sort=sideways"]],
  [{ foo: "", bar: undefined, sort: " " }, []],
  [{ utm_source: "letter", fbclid: "1" }, []],
])("of the address %j the parts %j are not known", (params, unknown) => {
  expect(findLeftOut(params, KNOWN)).toEqual(unknown);
});

test("a page without orders knows none", () => {
  expect(findLeftOut({ sort: "date" }, { names: [] })).toEqual(["sort=date"]);
});

test("a name that is very long is cut short", () => {
  expect(findLeftOut({ ["a".repeat(500)]: "1" }, KNOWN)[0]).toHaveLength(61);
});
