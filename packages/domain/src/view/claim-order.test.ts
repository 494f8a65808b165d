import { expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { anchor, dataset, event, relation, statement, thanks } from "../testing/sample-dataset.ts";
import { claimAnchor, compareClaims } from "./claim-order.ts";

test("claims stand where their words stand, the longer first, then by id; without evidence last", () => {
  const { statements, events, relations } = Dataset.parse(
    dataset({
      statements: [thanks(), statement()],
      events: [
        event({ id: "event/b" }),
        event({ id: "event/a" }),
        event({ id: "event/none", evidence: [] }),
      ],
      relations: [relation({ evidence: [anchor("Abdoulaye Diop")] })],
    }),
  );
  const claims = [...statements, ...events, ...relations].toSorted(compareClaims);
  expect(claims.map(({ id }) => id)).toEqual([
    "event/a",
    "event/b",
    "relation/foreign-minister",
    "statement/cooperation",
    "statement/thanks",
    "event/none",
  ]);
});

test("a statement stands at its words, not at the sentence that tells of them", () => {
  const [record] = Dataset.parse(dataset()).statements;
  expect(record && claimAnchor(record)?.exact).toBe(
    "We must continue this cooperation with Russia,",
  );
});

test("of several passages the first in the text counts, whatever their order in the record", () => {
  const evidence = [anchor("He thanked"), anchor("Mali")];
  const [record] = Dataset.parse(dataset({ events: [event({ evidence })] })).events;
  expect(record && claimAnchor(record)?.exact).toBe("Mali");
});
