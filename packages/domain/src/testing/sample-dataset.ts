/**
 * A small dataset without any finding, for tests: one article of two paragraphs, and builders for
 * records that differ from it in a word or two.
 */
import type { z } from "zod";
import { ArticleId } from "../id.ts";
import { createAnchor } from "../text/anchor.ts";
import type { Anchor } from "../text/anchor.ts";
import type { DatasetInput } from "../dataset/dataset.ts";
import type { KINDS, RecordKind } from "../dataset/kinds.ts";

/** A record of a kind as somebody writes it down. */
type Input<K extends RecordKind> = z.input<(typeof KINDS)[K]["schema"]>;

// Any fingerprint will do: a check compares fingerprints and never works one out.
export const FINGERPRINT = "0123456789abcdef".repeat(4);
export const ARTICLE = ArticleId.parse(`article/${FINGERPRINT.slice(0, 16)}`);
export const FILE = `texts/${FINGERPRINT.slice(0, 16)}.txt`;

export const TEXT = `Abdoulaye Diop, the foreign minister of Mali, met Sergei Lavrov in Moscow on Wednesday, February 28, 2024.

“We must continue this cooperation with Russia,” Mr. Diop said after the meeting. He thanked Russia for its aid.`;

/** The anchor of `words`, which stand in the text: in the place counted from 0. */
export function anchor(words: string, place = 0, text = TEXT): Anchor {
  let start = text.indexOf(words);
  for (let left = place; left > 0; left -= 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`"${words}" does not stand in the text ${place + 1} times`);
  return createAnchor(ARTICLE, text, { start, end: start + words.length });
}

const by = { kind: "group", name: "On Record contributors" } as const;
const act = { by, at: "2026-11-23", method: "read by hand" };

/** What every assertion says of itself. */
export const asserted = {
  basis: "textual",
  status: "accepted",
  provenance: { proposed: act, decided: act },
} as const;

/** Paragraphs are blocks: parts of the text with an empty line between them. */
export function blocksOf(text: string): Input<"article">["blocks"] {
  const parts = Array.from(text.matchAll(/\S[^]*?(?=\s*(?:\n\n|$(?!\n)))/g));
  return parts.map(({ 0: words, index }) => ({
    role: "paragraph",
    start: index,
    end: index + words.length,
  }));
}

export const article = (changes: Partial<Input<"article">> = {}): Input<"article"> => ({
  kind: "article",
  id: ARTICLE,
  file: FILE,
  sha256: FINGERPRINT,
  bytes: TEXT.length,
  language: "en",
  headline: null,
  publisher: null,
  author: null,
  url: null,
  rights: null,
  published: { edtf: "2024-02-29", basis: "textual" },
  blocks: blocksOf(TEXT),
  ...changes,
});

export const diop = (changes: Partial<Input<"person">> = {}): Input<"person"> => ({
  kind: "person",
  id: "person/abdoulaye-diop",
  names: [{ text: "Abdoulaye Diop" }],
  ...changes,
});

export const lavrov = (changes: Partial<Input<"person">> = {}): Input<"person"> => ({
  kind: "person",
  id: "person/sergei-lavrov",
  names: [{ text: "Sergei Lavrov" }],
  ...changes,
});

export const place = (
  slug: string,
  name: string,
  changes: Partial<Input<"place">> = {},
): Input<"place"> => ({
  kind: "place",
  id: `place/${slug}`,
  type: "country",
  names: [{ text: name }],
  ...changes,
});

export const mali = (changes: Partial<Input<"place">> = {}): Input<"place"> =>
  place("mali", "Mali", {
    externalIds: [{ scheme: "wikidata", value: "Q912", source: "source/country-codes" }],
    ...changes,
  });

/** A mention; its id is made from where it stands. */
export const mention = (
  entity: string,
  at: Anchor,
  changes: Partial<Input<"mention">> = {},
): Input<"mention"> => ({
  kind: "mention",
  id: `mention/${at.start}-${at.end}`,
  entity,
  form: "name",
  anchor: at,
  ...asserted,
  ...changes,
});

export const mentions = (): Input<"mention">[] => [
  mention("person/abdoulaye-diop", anchor("Abdoulaye Diop")),
  mention("place/mali", anchor("Mali")),
  mention("person/sergei-lavrov", anchor("Sergei Lavrov")),
  mention("place/moscow", anchor("Moscow")),
  mention("place/russia", anchor("Russia")),
  mention("person/abdoulaye-diop", anchor("Mr. Diop")),
  mention("person/abdoulaye-diop", anchor("He"), { form: "pronoun" }),
];

export const time = (changes: Partial<Input<"time">> = {}): Input<"time"> => ({
  kind: "time",
  id: "time/wednesday",
  anchor: anchor("Wednesday, February 28, 2024"),
  edtf: "2024-02-28",
  ...asserted,
  ...changes,
});

export const statement = (changes: Partial<Input<"statement">> = {}): Input<"statement"> => ({
  kind: "statement",
  id: "statement/cooperation",
  speaker: "person/abdoulaye-diop",
  cue: { anchor: anchor("said"), sense: "said" },
  manner: "direct",
  content: [anchor("We must continue this cooperation with Russia,")],
  evidence: [
    anchor("“We must continue this cooperation with Russia,” Mr. Diop said after the meeting."),
  ],
  voice: ARTICLE,
  ...asserted,
  ...changes,
});

/** What the article retells in its last sentence. */
export const thanks = (changes: Partial<Input<"statement">> = {}): Input<"statement"> =>
  statement({
    id: "statement/thanks",
    cue: { anchor: anchor("thanked"), sense: "thanked" },
    manner: "indirect",
    content: [anchor("Russia for its aid")],
    evidence: [anchor("He thanked Russia for its aid.")],
    ...changes,
  });

export const MEETING = "Abdoulaye Diop, the foreign minister of Mali, met Sergei Lavrov in Moscow";

export const event = (changes: Partial<Input<"event">> = {}): Input<"event"> => ({
  kind: "event",
  id: "event/meeting",
  type: "CONSULT",
  modes: ["visit"],
  actors: ["person/abdoulaye-diop"],
  recipients: ["person/sergei-lavrov"],
  place: "place/moscow",
  time: { edtf: "2024-02-28", expression: "time/wednesday", basis: "textual" },
  description: "Abdoulaye Diop meets Sergei Lavrov in Moscow.",
  evidence: [anchor(MEETING)],
  voice: ARTICLE,
  ...asserted,
  ...changes,
});

export const relation = (changes: Partial<Input<"relation">> = {}): Input<"relation"> => ({
  kind: "relation",
  id: "relation/foreign-minister",
  subject: "person/abdoulaye-diop",
  predicate: "holds-office",
  object: "place/mali",
  role: "foreign minister",
  evidence: [anchor(MEETING)],
  voice: ARTICLE,
  ...asserted,
  ...changes,
});

export const acknowledgement = (
  changes: Partial<Input<"acknowledgement">> = {},
): Input<"acknowledgement"> => ({
  kind: "acknowledgement",
  id: "acknowledgement/known",
  code: "entity-orphan",
  reason: "It came like this.",
  ...changes,
});

export const manifest = (): DatasetInput["manifest"] => ({
  name: "sample",
  title: "Sample",
  description: "One article of two paragraphs.",
  version: "1",
  schemaVersion: 1,
  created: "2026-11-23",
  licenses: [{ name: "MIT" }],
  textRights: "The text was written for this test.",
});

/** The dataset, with some tables or the manifest replaced. */
export const dataset = (changes: Partial<DatasetInput> = {}): DatasetInput => ({
  manifest: manifest(),
  articles: [article()],
  people: [diop(), lavrov()],
  organizations: [],
  places: [mali(), place("moscow", "Moscow", { type: "city" }), place("russia", "Russia")],
  mentions: mentions(),
  times: [time()],
  statements: [statement()],
  events: [event()],
  relations: [relation()],
  sources: [{ kind: "source", id: "source/country-codes", title: "datasets/country-codes" }],
  acknowledgements: [],
  texts: { [FILE]: { text: TEXT, sha256: FINGERPRINT, bytes: TEXT.length } },
  ...changes,
});

/** A dataset that holds nothing but an article with this text. */
export const textOnly = (text: string, changes: Partial<Input<"article">> = {}): DatasetInput => ({
  ...dataset(),
  articles: [article({ bytes: text.length, blocks: blocksOf(text), ...changes })],
  people: [],
  places: [],
  mentions: [],
  times: [],
  statements: [],
  events: [],
  relations: [],
  texts: { [FILE]: { text, sha256: FINGERPRINT, bytes: text.length } },
});
