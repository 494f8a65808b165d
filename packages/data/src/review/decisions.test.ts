/** The laws of deciding, on any decisions in any order. */
import { join } from "node:path";
import { Acknowledgement } from "@onrecord/domain";
import { Decision } from "@onrecord/review";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import type { Choice } from "../testing/any-decision.ts";
import { anyChoice, decisionOf } from "../testing/any-decision.ts";
import { rowsOf } from "../testing/archive-rows.ts";
import { acknowledgedDataset, proposedCollection } from "../testing/proposed-collection.ts";
import { DIOP } from "../testing/signatures.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const QUERIES = ["kidal", "mali", "moscow speaker:lavrov", "kind:person", "barkhane", "diop"];

/** What a search answers, as far as the records say it. */
const answersOf = ({ search }: Collection): string =>
  JSON.stringify(
    QUERIES.map((text) => {
      const { mark: _, ...answer } = search.search({ text, limit: 100, order: "newest" });
      return answer;
    }),
  );

const textAnswersOf = ({ review }: Collection): string =>
  JSON.stringify(
    ["kidal", "mal", "lavrov"].map((text) =>
      review.queue({ text }, { order: "text", size: 200 }).items.map(({ id }) => id),
    ),
  );

const errorsOf = (collection: Collection): readonly string[] =>
  collection
    .checkRecords()
    .filter(({ severity, acknowledged }) => severity === "error" && acknowledged === null)
    .map(({ code, record }) => `${code} ${record}`);

/** Makes the decisions that can be made, and gives the numbers of the changes. */
function decideAll({ review, store }: Collection, choices: readonly Choice[]): number[] {
  return choices.flatMap((choice) => {
    const decision = decisionOf(choice, store.dataset());
    if (decision === undefined) return [];
    const answer = review.decide(decision, { ...DIOP, expected: {} });
    return answer.ok ? [answer.value.number] : [];
  });
}

test(
  "any decisions leave a record without errors, and lists and search as if made anew",
  { timeout: 120_000 },
  () => {
    let made = 0;
    fc.assert(
      fc.property(fc.array(anyChoice, { minLength: 1, maxLength: 10 }), (choices) => {
        const file = join(temporaryFolder(), "collection.sqlite");
        const collection = proposedCollection(file, acknowledgedDataset());
        made += decideAll(collection, choices).length;
        expect(errorsOf(collection)).toEqual([]);
        const [rows, answers, texts] = [
          rowsOf(file),
          answersOf(collection),
          textAnswersOf(collection),
        ];
        collection.reindex();
        expect(rowsOf(file)).toEqual(rows);
        expect(answersOf(collection)).toBe(answers);
        expect(textAnswersOf(collection)).toBe(texts);
        expect([...collection.check()]).toEqual([]);
      }),
      { numRuns: 12 },
    );
    expect(made).toBeGreaterThan(10);
  },
);

test(
  "undone in reverse order, any decisions leave every row as it was",
  { timeout: 120_000 },
  () => {
    let made = 0;
    fc.assert(
      fc.property(fc.array(anyChoice, { minLength: 1, maxLength: 8 }), (choices) => {
        const file = join(temporaryFolder(), "collection.sqlite");
        const collection = proposedCollection(file, acknowledgedDataset());
        const [rows, answers, texts] = [
          rowsOf(file),
          answersOf(collection),
          textAnswersOf(collection),
        ];
        const numbers = decideAll(collection, choices);
        made += numbers.length;
        for (const number of numbers.toReversed())
          expect(collection.review.undo(number, DIOP)).toMatchObject({ ok: true });
        expect(rowsOf(file)).toEqual(rows);
        expect(answersOf(collection)).toBe(answers);
        expect(textAnswersOf(collection)).toBe(texts);
      }),
      { numRuns: 20 },
    );
    expect(made).toBeGreaterThan(20);
  },
);

test("what was acknowledged of a repeated mention is acknowledged of the one that is kept", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const collection = proposedCollection(file, acknowledgedDataset());
  const { review, store } = collection;
  const [from, into] = ["person/malian-defense-minister", "person/sergei-lavrov"] as const;
  const kept = store.dataset().mentions.find(({ entity }) => entity === into);
  if (kept === undefined) throw new Error("Lavrov is mentioned");
  const { article, start, end } = kept.anchor;
  const record = { kind: "mention", article, span: { start, end }, entity: from };
  const added = review.decide(Decision.parse({ action: "add", record }), { ...DIOP, expected: {} });
  const repeated = added.ok ? (added.value.ids[0] ?? "") : "";
  const [known] = acknowledgedDataset().acknowledgements.slice(-1);
  collection.importer.addDataset(
    {
      ...store.slice([repeated]),
      acknowledgements: [
        Acknowledgement.parse({ ...known, id: "acknowledgement/two", record: repeated }),
      ],
    },
    { path: "more", dryRun: false },
  );
  collection.importer.commit();
  const merged = review.decide(Decision.parse({ action: "merge-entities", from: [from], into }), {
    ...DIOP,
    expected: {},
  });
  expect(merged).toMatchObject({ ok: true });
  const { mentions, acknowledgements } = store.dataset();
  const standing = mentions.filter(({ anchor }) => anchor.start === start && anchor.end === end);
  expect(standing).toHaveLength(1);
  const two = acknowledgements.find(({ id }) => id === "acknowledgement/two");
  expect(two?.record).toBe(standing[0]?.id);
  expect([...collection.check()]).toEqual([]);
});
