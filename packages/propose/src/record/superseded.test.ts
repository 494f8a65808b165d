import type { AnyRecord, Dataset } from "@onrecord/domain";
import { check, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { smallArticle, smallDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import { listRecords, Proposer, withRecords } from "./propose-dataset.ts";
import { PROPOSER } from "./provenance.ts";
import { findFree, findSuperseded, isSuperseded, withoutRecords } from "./superseded.ts";

const ARTICLE = smallArticle(
  "Sergei Lavrov met Malian officials in Moscow on Wednesday. “We will absolutely continue,” Mr. Lavrov said. He thanked Mali.",
  "2024-02-28",
);

/** The dataset as this version leaves it, and what it took out. */
function renew(dataset: Dataset, at = "2026-11-24") {
  const gone = findFree(findSuperseded(dataset), dataset);
  const left = withoutRecords(dataset, gone);
  const proposer = new Proposer({ at });
  proposer.learn(left);
  const { records } = proposer.propose(left);
  return { dataset: withRecords(left, records), gone, records: listRecords(records) };
}

const propose = (dataset: Dataset): Dataset => renew(dataset, "2026-11-23").dataset;

type Proposed = { readonly provenance: Dataset["mentions"][number]["provenance"] };

const toOlder = <R extends Proposed>(records: readonly R[]): R[] =>
  records.map((record) => {
    const { proposed } = record.provenance;
    const by = { ...proposed.by, version: "0" };
    return { ...record, provenance: { ...record.provenance, proposed: { ...proposed, by } } };
  });

/** The dataset as if version 0 had proposed it. */
const ofOlderVersion = (dataset: Dataset): Dataset => ({
  ...dataset,
  mentions: toOlder(dataset.mentions),
  times: toOlder(dataset.times),
  statements: toOlder(dataset.statements),
  events: toOlder(dataset.events),
  relations: toOlder(dataset.relations),
});

const DECIDED = {
  by: { kind: "person", name: "A reviewer", version: null },
  at: "2026-11-23",
  method: "accepted",
} as const;

const sorted = (dataset: Dataset): readonly AnyRecord[] =>
  RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind)).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );

/** A proposal of version 0 that no later one makes, with an entity made for it alone. */
function withMistake(dataset: Dataset): Dataset {
  const [example] = dataset.mentions;
  const [person] = dataset.people;
  if (example === undefined || person === undefined) throw new Error("nothing was proposed");
  const made = smallDataset([ARTICLE], {
    people: [
      { ...person, id: "person/absolutely-continue", names: [{ text: "absolutely continue" }] },
    ],
    mentions: [
      {
        ...example,
        id: "mention/mistake",
        entity: "person/absolutely-continue",
        anchor: ARTICLE.anchor("absolutely continue"),
      },
    ],
  });
  return {
    ...dataset,
    people: [...dataset.people, ...made.people],
    mentions: [...dataset.mentions, ...made.mentions],
  };
}

test("what an older version proposed is made anew, and what it alone proposed goes with its entity", () => {
  const now = propose(smallDataset([ARTICLE]));
  const before = withMistake(ofOlderVersion(now));
  const { dataset, gone } = renew(before, "2026-11-23");
  expect(gone.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["mention/mistake", "person/absolutely-continue"]),
  );
  // The entities of proposals that are made again are made again too, under the same ids.
  expect(sorted(dataset)).toEqual(sorted(now));
  expect(check(dataset).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a run of the same version, and a second run of a newer one, change nothing", () => {
  const now = propose(smallDataset([ARTICLE]));
  expect(renew(now)).toMatchObject({ gone: [], records: [] });
  const { dataset } = renew(ofOlderVersion(now));
  expect(renew(dataset)).toMatchObject({ gone: [], records: [] });
});

test("what a person decided, reopened or made is left, with all that it refers to", () => {
  const older = withMistake(ofOlderVersion(propose(smallDataset([ARTICLE]))));
  const touched = {
    ...older,
    // Accepted: it keeps the entity that was made for it.
    mentions: older.mentions.map((mention) =>
      mention.id === "mention/mistake"
        ? {
            ...mention,
            status: "accepted" as const,
            provenance: { ...mention.provenance, decided: DECIDED },
          }
        : mention,
    ),
    // Reopened: it is proposed again, and somebody has looked at it.
    statements: older.statements.map((statement) => ({
      ...statement,
      provenance: { ...statement.provenance, history: [DECIDED] },
    })),
  };
  const { dataset, gone } = renew(touched);
  expect(dataset.mentions.map(({ id }) => id)).toContain("mention/mistake");
  expect(dataset.people.map(({ id }) => id)).toContain("person/absolutely-continue");
  expect(dataset.statements).toEqual(touched.statements);
  expect(gone.filter(({ kind }) => kind === "mention").length).toBeGreaterThan(0);
  expect(renew(dataset)).toMatchObject({ gone: [], records: [] });
});

test("an entity of which somebody knows more than the words is left", () => {
  const older = withMistake(ofOlderVersion(propose(smallDataset([ARTICLE]))));
  const known = {
    ...older,
    people: older.people.map((person) =>
      person.id === "person/absolutely-continue" ? { ...person, description: "a slogan" } : person,
    ),
  };
  expect(renew(known).dataset.people.map(({ id }) => id)).toContain("person/absolutely-continue");
});

test.each([
  ["9", "10", true],
  ["1.2", "1.10", true],
  ["2", "2", false],
  ["3", "2", false],
])("version %s is older than %s: %s", (version, newer, isOlder) => {
  const [mention] = propose(smallDataset([ARTICLE])).mentions;
  if (mention === undefined) throw new Error("nothing was proposed");
  const { proposed } = mention.provenance;
  const by = { ...proposed.by, version };
  const record = {
    ...mention,
    provenance: { ...mention.provenance, proposed: { ...proposed, by } },
  };
  expect(isSuperseded(record, { ...PROPOSER, version: newer })).toBe(isOlder);
  expect(isSuperseded(record, { name: "Another", version: newer })).toBe(false);
});
