import fc from "fast-check";
import { expect, test } from "vitest";
import { Decision } from "./decision.ts";
import { isReviewed } from "./reviewed.ts";
import { ACT, applied, errorsOf, proposed, recordsIn } from "./testing/proposed.ts";
import { toEdits } from "./to-edits.ts";

const PROPOSED = proposed();
const IDS = recordsIn(PROPOSED)
  .filter(isReviewed)
  .map(({ id }) => id as string);

const aDecision = fc.record({
  action: fc.constantFrom("accept", "reject", "reopen"),
  ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 5 }),
});

test("whatever is accepted, rejected and reopened, the dataset has no errors", () => {
  fc.assert(
    fc.property(fc.array(aDecision, { maxLength: 12 }), (decisions) => {
      let dataset = PROPOSED;
      for (const decision of decisions) {
        const edits = toEdits(dataset, Decision.parse(decision), ACT);
        if (edits.ok) dataset = applied(dataset, edits.value);
      }
      expect(errorsOf(dataset)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a statement in which claims are asserted is not rejected without them", () => {
  const claim = [...PROPOSED.events, ...PROPOSED.relations].find(({ voice }) =>
    voice.startsWith("statement/"),
  );
  const decide = (ids: readonly string[]) =>
    toEdits(PROPOSED, Decision.parse({ action: "reject", ids }), ACT);
  expect(decide([claim?.voice ?? ""])).toMatchObject({ ok: false, error: { code: "in-use" } });
});

test("what is decided already, is not there or has no such part is refused in words", () => {
  const [mention] = PROPOSED.mentions;
  const decide = (decision: object) => toEdits(PROPOSED, Decision.parse(decision), ACT);
  expect(decide({ action: "reopen", ids: [mention?.id] })).toMatchObject({
    error: { code: "unchanged", message: "This is open already." },
  });
  expect(decide({ action: "accept", ids: ["mention/nothing"] })).toMatchObject({
    error: { code: "missing" },
  });
  const change = { speaker: null };
  expect(decide({ action: "correct", id: mention?.id, change })).toMatchObject({
    error: {
      code: "misfit",
      message: expect.stringContaining("Who speaks (speaker) cannot be corrected of “"),
    },
  });
});
