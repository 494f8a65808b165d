/**
 * A record of any size with everything in it that a record can have: every kind, every status, words
 * in three scripts, signs outside the basic plane before and inside what is quoted. The same each time.
 */
import { createHash } from "node:crypto";
import type { Anchor, ArticleId, Dataset, DatasetInput } from "@onrecord/domain";
import {
  articleIdOf,
  createAnchor,
  Dataset as DatasetSchema,
  SCHEMA_VERSION,
  segmentBlocks,
} from "@onrecord/domain";

const BY_PROGRAM = { kind: "program", name: "made-up", version: "1.0" } as const;
const BY_GROUP = { kind: "group", name: "Testers" } as const;
const PROPOSED = { by: BY_PROGRAM, at: "2026-11-20T10:00:00Z", method: "made up" } as const;
const DECIDED = { by: BY_GROUP, at: "2026-11-23", method: "made up" } as const;

/** How an assertion stands: of eight, six are accepted, one is proposed, one rejected. */
function assertion(number: number): Reading {
  const status = number % 8 === 6 ? "proposed" : number % 8 === 7 ? "rejected" : "accepted";
  return {
    basis: "textual",
    certainty: number % 5 === 0 ? "probable" : "certain",
    status,
    provenance: { proposed: PROPOSED, decided: status === "proposed" ? null : DECIDED },
  };
}

type Reading = Pick<
  DatasetInput["mentions"][number],
  "basis" | "certainty" | "status" | "provenance"
>;

/** Words that are hard on files: they stand in every article. */
const HARD = `=cmd() < & > ]]> </script> 😀 \u200fمالي\u200f Кидаль e\u0301 \\ 'a' ; , | tab\there`;

const textOf = (number: number): string =>
  [
    `🗞 Report ${number}: the road to Kidal`,
    `Speaker ${number % 50} said “the road number ${number} is open 🛣 and ${HARD} stays” in Bamako on Wednesday February 28.`,
    `According to Speaker ${(number + 1) % 50}, the Ministry of Roads did not send help to Town ${number % 20}.`,
    `The Ministry of Roads sent ${number + 2} engineers to Town ${number % 20} in July 2023.`,
  ].join("\n\n");

type MadeUp = {
  readonly number: number;
  readonly id: ArticleId;
  readonly slug: string;
  readonly text: string;
  readonly sha256: string;
  readonly anchor: (words: string, nth?: number) => Anchor;
};

function madeUp(number: number): MadeUp {
  const text = textOf(number);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const id = articleIdOf(sha256);
  const anchor = (words: string, nth = 1): Anchor => {
    let start = -1;
    for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`“${words}” does not stand in the text`);
    return createAnchor(id, text, { start, end: start + words.length });
  };
  return { number, id, slug: sha256.slice(0, 16), text, sha256, anchor };
}

/** A record with this many articles. */
export function madeUpDataset(articles: number): Dataset {
  const all = Array.from({ length: articles }, (_, number) => madeUp(number));
  return DatasetSchema.parse({
    manifest: {
      name: "made-up",
      title: "Made up, “with” all <signs>",
      description: "A record that was made up so that tools can read it.",
      version: "1.0.0",
      schemaVersion: SCHEMA_VERSION,
      created: "2026-11-23",
      licenses: [{ name: "MIT" }],
      textRights: "none",
    },
    articles: all.map(toArticle),
    ...ENTITIES,
    mentions: all.flatMap(toMentions),
    times: all.map(toTime),
    statements: all.flatMap(toStatements),
    events: all.map(toEvent),
    relations: all.slice(0, 20).map(toRelation),
    acknowledgements: all.slice(0, 1).map(toAcknowledgement),
    texts: Object.fromEntries(
      all.map(({ slug, text, sha256 }) => [
        `texts/${slug}.txt`,
        { text, sha256, bytes: Buffer.byteLength(text) },
      ]),
    ),
  });
}

const ENTITIES = {
  people: Array.from({ length: 50 }, (_, number) => ({
    kind: "person" as const,
    id: `person/speaker-${number}`,
    // Not every one of them is named in a small record.
    names: [{ text: `Speaker ${number}`, language: "en", source: "source/made-up" }],
  })),
  organizations: [
    {
      kind: "organization" as const,
      id: "organization/ministry-of-roads",
      type: "ministry" as const,
      names: [{ text: "Ministry of Roads", language: "en" }],
    },
  ],
  places: [
    {
      kind: "place" as const,
      id: "place/bamako",
      type: "city" as const,
      names: [
        { text: "Bamako", language: "en" },
        { text: "باماكو", language: "ar", source: "source/made-up" },
        { text: "Бамако", language: "ru", source: "source/made-up" },
      ],
      externalIds: [{ scheme: "wikidata" as const, value: "Q3703", source: "source/made-up" }],
    },
    ...Array.from({ length: 20 }, (_, number) => ({
      kind: "place" as const,
      id: `place/town-${number}`,
      type: "locality" as const,
      names: [{ text: `Town ${number}`, source: "source/made-up" }],
    })),
  ],
  sources: [
    {
      kind: "source" as const,
      id: "source/made-up",
      title: "A made-up list",
      url: 'https://example.org/a list?<b>&c="d"',
      note: HARD,
    },
  ],
};

const toArticle = ({
  id,
  slug,
  text,
  sha256,
  number,
}: MadeUp): DatasetInput["articles"][number] => ({
  kind: "article",
  id,
  file: `texts/${slug}.txt`,
  sha256,
  bytes: Buffer.byteLength(text),
  language: "en",
  headline: `🗞 Report ${number}: the road to Kidal`,
  publisher: "Example “News” & Sons",
  author: null,
  url: `https://example.org/reports/${number}`,
  rights: null,
  published: { edtf: "2024-02-29", basis: "textual" },
  blocks: segmentBlocks(text),
});

function toMentions(made: MadeUp): DatasetInput["mentions"] {
  const { number, anchor, slug } = made;
  const named = [
    [`person/speaker-${number % 50}`, anchor(`Speaker ${number % 50}`)],
    [`person/speaker-${(number + 1) % 50}`, anchor(`Speaker ${(number + 1) % 50}`, 1)],
    ["place/bamako", anchor("Bamako")],
    ["organization/ministry-of-roads", anchor("Ministry of Roads", 1)],
    ["organization/ministry-of-roads", anchor("Ministry of Roads", 2)],
    [`place/town-${number % 20}`, anchor(`Town ${number % 20}`, 1)],
    [`place/town-${number % 20}`, anchor(`Town ${number % 20}`, 2)],
  ] as const;
  return named.map(([entity, at], index) => ({
    kind: "mention",
    id: `mention/${slug}-${at.start}-${at.end}`,
    entity,
    form: "name",
    anchor: at,
    ...assertion(number + index),
  }));
}

const toTime = ({ anchor, slug }: MadeUp): DatasetInput["times"][number] => ({
  kind: "time",
  id: `time/t-${slug}`,
  anchor: anchor("Wednesday February 28"),
  edtf: "2024-02-28",
  ...assertion(0),
  basis: "inferential",
  reason: "No year is given; 28 February fell on a Wednesday in 2024.",
});

function toStatements({ number, id, slug, anchor, text }: MadeUp): DatasetInput["statements"] {
  const [, first = "", second = ""] = text.split("\n\n");
  const words = first.slice(first.indexOf("“") + 1, first.indexOf("”"));
  const shared = { kind: "statement", voice: id } as const;
  return [
    {
      ...shared,
      id: `statement/s-${slug}-1`,
      speaker: `person/speaker-${number % 50}`,
      cue: { anchor: anchor("said"), sense: "said" },
      manner: "mixed",
      content: [anchor(words)],
      about: ["place/bamako"],
      place: "place/bamako",
      time: { edtf: "2024-02-28", expression: `time/t-${slug}`, basis: "textual" },
      evidence: [anchor(first)],
      ...assertion(number),
    },
    {
      ...shared,
      id: `statement/s-${slug}-2`,
      speaker: `person/speaker-${(number + 1) % 50}`,
      manner: "indirect",
      content: [anchor(second.slice(second.indexOf("the Ministry")))],
      about: [`event/e-${slug}`, "organization/ministry-of-roads"],
      polarity: "negated",
      evidence: [anchor(second)],
      ...assertion(number + 1),
    },
  ];
}

const toEvent = ({ number, id, slug, anchor, text }: MadeUp): DatasetInput["events"][number] => ({
  kind: "event",
  id: `event/e-${slug}`,
  type: "AID",
  contexts: ["human_security"],
  actors: ["organization/ministry-of-roads"],
  recipients: [`place/town-${number % 20}`],
  place: `place/town-${number % 20}`,
  time: { edtf: "2023-07", basis: "textual" },
  description: `The Ministry of Roads helps Town ${number % 20} 🛠`,
  evidence: [anchor(text.split("\n\n")[3] ?? ""), anchor("Ministry of Roads", 2)],
  voice: id,
  polarity: number % 10 === 9 ? "negated" : "affirmed",
  ...assertion(number),
});

const toRelation = ({ number, id, anchor, text }: MadeUp): DatasetInput["relations"][number] => ({
  kind: "relation",
  id: `relation/r-${number}`,
  subject: "organization/ministry-of-roads",
  predicate: "active-in",
  object: `place/town-${number % 20}`,
  evidence: [anchor(text.split("\n\n")[3] ?? "")],
  voice: id,
  ...assertion(number),
});

const toAcknowledgement = ({ anchor }: MadeUp): DatasetInput["acknowledgements"][number] => ({
  kind: "acknowledgement",
  id: "acknowledgement/tab",
  code: "text-control-character",
  anchor: anchor("tab\there"),
  reason: "It is there to be hard on tools.",
});
