/** That what is refused is told with the words of the records, and not with their ids. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "@onrecord/domain";
import { Decision } from "./decision.ts";
import { withRecordWords, wordsOfRecord } from "./record-words.ts";
import { ACT, proposed, recordsIn } from "./testing/proposed.ts";
import { toEdits } from "./to-edits.ts";

const PROPOSED = proposed();
const [ARTICLE] = PROPOSED.articles;
const records = recordsIn(PROPOSED);
const find = (id: string) => records.find((record) => record.id === id);
const nameOf = (id: string): string => {
  const record = find(id);
  return record === undefined ? id : wordsOfRecord(record, nameOf);
};
const mentionOf = (words: string) =>
  PROPOSED.mentions.find(({ anchor }) => anchor.exact === words)?.id ?? "";

const accepted = {
  ...PROPOSED,
  relations: PROPOSED.relations.map((each) => ({ ...each, status: "accepted" as const })),
  statements: PROPOSED.statements.map((each) => ({ ...each, status: "accepted" as const })),
};
const inner = [...PROPOSED.statements, ...PROPOSED.events, ...PROPOSED.relations].find(
  ({ voice }) => voice !== ARTICLE?.id,
);
const mute = {
  ...PROPOSED,
  statements: PROPOSED.statements.map((each) =>
    each.id === inner?.voice ? { ...each, status: "rejected" as const } : each,
  ),
};
const putin = mentionOf("Vladimir Putin");
const diop = mentionOf("Abdoulaye Diop");

type Row = readonly [what: string, decision: object, dataset?: Dataset];

const REFUSED: Row[] = [
  ["a part that the kind has not", { action: "correct", id: putin, change: { speaker: null } }],
  ["no words", { action: "correct", id: putin, change: { span: { start: 0, end: 999_999 } } }],
  ["a place outside of the words", { action: "split", id: putin, at: 0 }],
  ["two who are not one", { action: "join", ids: [putin, diop] }],
  ["itself", { action: "merge-entities", from: ["place/mali"], into: "place/mali" }],
  [
    "another kind",
    { action: "merge-entities", from: ["person/sergei-lavrov"], into: "place/mali" },
  ],
  ["two identifiers", { action: "merge-entities", from: ["place/russia"], into: "place/mali" }],
  [
    "what is not about somebody",
    { action: "split-entity", id: "place/mali", moved: [putin], to: { kind: "place", name: "x" } },
  ],
  ["what is asserted in it", { action: "reject", ids: [inner?.voice] }],
  ["what is asserted in what was rejected", { action: "accept", ids: [inner?.id] }, mute],
  [
    "what shows an accepted speaker",
    { action: "reject", ids: PROPOSED.mentions.map(({ id }) => id) },
    accepted,
  ],
];

const ID = /\b(?:article|person|organization|place|mention|time|statement|event|relation)\//u;

test.each(REFUSED.map(([what, ...row]) => ({ what, row })))(
  "refusing $what names no record by its id",
  ({ row: [decision, dataset] }) => {
    const edits = toEdits(dataset ?? PROPOSED, Decision.parse(decision), ACT);
    expect(edits).toMatchObject({ ok: false });
    const message = edits.ok ? "" : edits.error.message;
    expect(message).not.toMatch(ID);
    expect(message).toMatch(/^[\p{Lu}“\d].*\.$/su);
  },
);

describe("the words of a record", () => {
  test("are its own, shortened, and whose they are", () => {
    const said = PROPOSED.statements.find(({ speaker }) => speaker === "person/sergei-lavrov");
    expect(nameOf(said?.id ?? "")).toMatch(/^what Sergei Lavrov said, “/u);
    expect(nameOf(putin)).toBe("“Vladimir Putin” (Vladimir Putin)");
    for (const record of records) expect(wordsOfRecord(record, nameOf).length).toBeLessThan(200);
  });

  test("take the place of its id, and of the marks around it; an unknown id stays", () => {
    const told = withRecordWords(`“${putin}” and person/nobody are two.`, find);
    expect(told).toBe("“Vladimir Putin” (Vladimir Putin) and person/nobody are two.");
  });
});
