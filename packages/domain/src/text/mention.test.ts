import { expect, test } from "vitest";
import { anchor, asserted, mention } from "../testing/sample-dataset.ts";
import { Mention } from "./mention.ts";

test("a mention is taken with every entity, and certain unless it says otherwise", () => {
  for (const entity of ["person/abdoulaye-diop", "organization/army", "place/mali"]) {
    expect(Mention.parse(mention(entity, anchor("Mali")))).toMatchObject({
      entity,
      certainty: "certain",
      reason: null,
    });
  }
});

test.each([
  ["an entity of no kind", { entity: "statement/cooperation" }],
  ["a form that is not in the list", { form: "nickname" }],
  ["no provenance", { provenance: undefined }],
  ["an anchor that ends before it starts", { anchor: { ...anchor("Mali"), start: 50 } }],
])("a mention is refused with %s", (_, changes) => {
  const record = { ...mention("place/mali", anchor("Mali")), ...asserted, ...changes };
  expect(Mention.safeParse(record).success).toBe(false);
});
