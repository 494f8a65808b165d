/** For tests: a dataset whose texts and names hold what breaks the files of other programs. */
import type { Dataset, DatasetInput } from "@onrecord/domain";
import { createAnchor } from "@onrecord/domain";
import { READ_BY_HAND, smallArticle, smallDataset } from "./small-dataset.ts";
import type { SmallArticle } from "./small-dataset.ts";

/**
 * Words that fight back. A lone surrogate cannot be in a text, which is made of UTF-8, but in
 * names that came from JSON, and in an anchor that cuts an emoji in two.
 */
export const HOSTILE_WORDS = {
  quotes: `He said "no", she said 'yes', “maybe”, «peut-être» and \`code\``,
  commas: "one, two; three\tfour|five",
  newlines: "first line\nsecond line\r\nthird line\u2028fourth\u2029fifth",
  markup: "</script><script>alert(1)</script> <!-- --> &amp; <b>",
  cdata: "before ]]> after <![CDATA[ x",
  rightToLeft: "\u202Ebackwards\u202C \u200Fmark\u200E",
  emoji: "👩‍👩‍👧 🇲🇱 😀",
  formula: "=cmd|' /C calc'!A0",
  plus: "+1-2",
  backslash: String.raw`C:\new\table {braces} %percent% $dollar #hash ~tilde^`,
  controls: "nul \u0000 bell \u0007 escape \u001B[31m delete \u007F",
  combining: "e\u0301 and \u00E9",
  arabic: "عبد الله ديوب",
  cyrillic: "Сергей Лавров",
  markdown: "# not a heading * _ [link](javascript:alert(1)) | table | ---",
  bom: "\uFEFFbyte order mark",
  prototype: "__proto__",
  loneSurrogate: "half a pair \uD83D and \uDE00",
} as const;

const TEXT = Object.entries(HOSTILE_WORDS)
  .filter(([name]) => name !== "loneSurrogate")
  .map(([, words]) => `${words} said Sergei Lavrov in Kidal.`)
  .join("\n\n");

const WORDS: readonly string[] = Object.values(HOSTILE_WORDS);

/** Those that stand in the text. */
const IN_TEXT = WORDS.slice(0, -1);

const SPEAKER = "person/sergei-lavrov";

const entities = {
  people: [
    {
      kind: "person",
      id: SPEAKER,
      names: [{ text: "Sergei Lavrov" }, { text: HOSTILE_WORDS.cyrillic, language: "ru" }],
    },
    ...WORDS.map((name, index) => ({
      kind: "person" as const,
      id: `person/hostile-${index}`,
      names: [{ text: name }],
      description: WORDS[(index + 1) % WORDS.length],
    })),
  ],
  organizations: [
    {
      kind: "organization",
      id: "organization/hostile",
      type: "group",
      names: WORDS.map((text) => ({ text })),
    },
  ],
  places: [
    { kind: "place", id: "place/kidal", type: "city", names: [{ text: "Kidal" }] },
    {
      kind: "place",
      id: "place/hostile",
      type: "city",
      names: [{ text: HOSTILE_WORDS.rightToLeft }],
    },
  ],
} satisfies Partial<DatasetInput>;

const toReadings = ({ id, anchor }: SmallArticle) => {
  const emoji = TEXT.indexOf("😀");
  return {
    mentions: [
      ...IN_TEXT.map((text, index) => ({
        kind: "mention" as const,
        id: `mention/hostile-${index}`,
        entity: `person/hostile-${index}`,
        form: "name" as const,
        anchor: anchor(text),
        ...READ_BY_HAND,
      })),
      {
        kind: "mention",
        id: "mention/half-an-emoji",
        entity: "place/kidal",
        form: "name",
        anchor: createAnchor(id, TEXT, { start: emoji + 1, end: emoji + 2 }),
        ...READ_BY_HAND,
      },
    ],
    times: [
      {
        kind: "time",
        id: "time/hostile",
        anchor: anchor(HOSTILE_WORDS.newlines),
        edtf: null,
        ...READ_BY_HAND,
        reason: HOSTILE_WORDS.loneSurrogate,
      },
    ],
  } satisfies Partial<DatasetInput>;
};

const toClaims = ({ id, anchor }: SmallArticle) => {
  const claim = {
    ...READ_BY_HAND,
    voice: id,
    polarity: "affirmed" as const,
    reason: WORDS.join(" / "),
    evidence: [anchor("said Sergei Lavrov in Kidal.")],
    time: { edtf: "2024-02-28", basis: "textual" as const },
  };
  return {
    statements: IN_TEXT.map((text, index) => ({
      kind: "statement" as const,
      id: `statement/hostile-${index}`,
      speaker: SPEAKER,
      manner: "direct" as const,
      content: [anchor(text)],
      about: [`person/hostile-${index}`],
      place: "place/kidal",
      ...claim,
      evidence: [anchor(text), anchor("said Sergei Lavrov in Kidal.", index + 1)],
    })),
    events: WORDS.map((description, index) => ({
      kind: "event" as const,
      id: `event/hostile-${index}`,
      type: "CONSULT" as const,
      actors: [SPEAKER],
      recipients: ["organization/hostile"],
      place: "place/hostile",
      description,
      ...claim,
    })),
    relations: WORDS.map((role, index) => ({
      kind: "relation" as const,
      id: `relation/hostile-${index}`,
      subject: SPEAKER,
      predicate: "member-of" as const,
      object: "organization/hostile",
      role,
      ...claim,
    })),
  } satisfies Partial<DatasetInput>;
};

/** Every kind of record, with every one of the hostile words in its text, a name and a note. */
export function hostileDataset(): Dataset {
  const plain = smallArticle(TEXT, "2024-02-28");
  const article = {
    ...plain,
    record: {
      ...plain.record,
      headline: HOSTILE_WORDS.markup,
      publisher: HOSTILE_WORDS.loneSurrogate,
      author: HOSTILE_WORDS.arabic,
      rights: HOSTILE_WORDS.formula,
      url: "https://example.org/?a=%22&b='%3C/script%3E",
    },
  };
  return smallDataset([article], {
    ...entities,
    ...toReadings(article),
    ...toClaims(article),
    sources: WORDS.map((title, index) => ({
      kind: "source",
      id: `source/hostile-${index}`,
      title,
      note: WORDS[(index + 2) % WORDS.length],
    })),
    acknowledgements: WORDS.map((reason, index) => ({
      kind: "acknowledgement",
      id: `acknowledgement/hostile-${index}`,
      code: "text-control-character",
      anchor: article.anchor(HOSTILE_WORDS.controls),
      reason,
    })),
  });
}
