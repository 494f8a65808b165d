import { expect, test } from "vitest";
import { time } from "../testing/sample-dataset.ts";
import { TimeExpression } from "./time-expression.ts";

test("vague words stay vague: a time expression may have no date", () => {
  expect(TimeExpression.parse(time({ edtf: null }))).toMatchObject({ edtf: null });
});

test("the date is a string even where it is wrong: the check tells, not the schema", () => {
  expect(TimeExpression.safeParse(time({ edtf: "soon" })).success).toBe(true);
  expect(TimeExpression.safeParse(time({ edtf: "" })).success).toBe(false);
});
