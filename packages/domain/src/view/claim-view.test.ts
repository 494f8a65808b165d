import { describe, expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import {
  anchor,
  ARTICLE,
  dataset,
  event,
  relation,
  statement,
  thanks,
} from "../testing/sample-dataset.ts";
import { toClaimView } from "./claim-view.ts";
import { indexDataset } from "./record-index.ts";
import type { ClaimView } from "./view.ts";

const HREF = `/articles/${ARTICLE.slice("article/".length)}`;

/** The view of one claim in the sample, with some tables replaced. */
function viewOf(id: string, changes: Parameters<typeof dataset>[0]): ClaimView {
  const index = indexDataset(Dataset.parse(dataset(changes)));
  const claim = index.claimsIn(ARTICLE).find((candidate) => candidate.id === id);
  if (claim === undefined) throw new RangeError(`no claim ${id} in the article`);
  return toClaimView(index, claim);
}

test("a statement has its speaker, its words in their sentence, its cue and its subjects", () => {
  const about = ["place/russia", "event/meeting"];
  const view = viewOf("statement/cooperation", {
    statements: [
      statement({ about, addressees: ["person/sergei-lavrov"], occasion: anchor("the meeting") }),
    ],
  });
  expect(view).toMatchObject({
    kind: "statement",
    speaker: { name: "Abdoulaye Diop" },
    cue: "said",
    addressees: [{ name: "Sergei Lavrov" }],
    about: [
      { name: "Russia", kind: "place" },
      { kind: "event", address: `${HREF}#event/meeting` },
    ],
    occasion: "the meeting",
    place: null,
    time: null,
    voice: { kind: "article", article: ARTICLE },
    address: `${HREF}#statement/cooperation`,
    article: { headline: null, published: { label: "29 February 2024" } },
  });
  expect(view.kind === "statement" ? view.content[0]?.marks : []).toEqual([{ start: 1, end: 47 }]);
});

test("a statement by nobody known has no speaker", () => {
  const view = viewOf("statement/thanks", {
    statements: [thanks({ speaker: null, cue: null })],
  });
  expect(view).toMatchObject({ speaker: null, cue: null });
});

test("an event has its type in plain English, and its time as the article words it", () => {
  expect(viewOf("event/meeting", {})).toMatchObject({
    label: "Meeting or visit",
    actors: [{ name: "Abdoulaye Diop" }],
    recipients: [{ name: "Sergei Lavrov" }],
    place: { name: "Moscow" },
    time: { label: "28 February 2024", words: "Wednesday, February 28, 2024" },
    partOf: null,
  });
});

test("a part of an event leads to the whole, though that is missing", () => {
  const view = viewOf("event/meeting", { events: [event({ partOf: "event/visit-to-moscow" })] });
  expect(view).toMatchObject({ partOf: { name: "visit-to-moscow", address: null } });
});

test("a relation reads from subject to object", () => {
  expect(viewOf("relation/foreign-minister", {})).toMatchObject({
    subject: { name: "Abdoulaye Diop" },
    label: "holds office in",
    object: { name: "Mali" },
  });
});

/** Whose word the relation is when it is in this voice. */
const quoted = (voice: string, statements = [statement()]) =>
  viewOf("relation/foreign-minister", { statements, relations: [relation({ voice })] }).voice;

describe("whose word a claim is", () => {
  test("the speaker's, where it is asserted in a statement", () => {
    expect(quoted("statement/cooperation")).toMatchObject({
      kind: "statement",
      speaker: { name: "Abdoulaye Diop" },
      address: `${HREF}#statement/cooperation`,
    });
  });

  test("somebody's, where the speaker or the statement is not known", () => {
    const nobody = [statement({ speaker: null })];
    expect(quoted("statement/cooperation", nobody)).toMatchObject({ speaker: null });
    expect(quoted("statement/missing")).toMatchObject({ speaker: null, address: null });
  });
});

test("a claim without evidence comes last and leads nowhere", () => {
  const index = indexDataset(Dataset.parse(dataset({ events: [event({ evidence: [] })] })));
  const [record] = index.dataset.events;
  expect(record && toClaimView(index, record)).toMatchObject({
    evidence: [],
    article: null,
    address: null,
    order: Number.MAX_SAFE_INTEGER,
  });
});
