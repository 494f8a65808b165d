/** The footnotes of a dossier, numbered in the order in which they are first needed. */
import type { Agent, Claim, Mention, Passage, RecordIndex, Source } from "@onrecord/domain";
import {
  addressOf,
  spanAddress,
  toArticleView,
  toClaimView,
  toMentionView,
} from "@onrecord/domain";
import { asserterOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { shortQuote } from "../short-quote.ts";
import type { DossierQuote, Footnote } from "./dossier.ts";

export type FootnoteBook = {
  /** The number of the footnote that proves it; a new one where there is none yet. */
  readonly numberOf: (record: Claim | Mention | Source) => number;
  /** The number of the footnote that shows the sentence. */
  readonly numberOfPassage: (passage: Passage) => number;
  readonly footnotes: () => readonly Footnote[];
};

export function createFootnotes(index: RecordIndex, options: ExportOptions): FootnoteBook {
  const notes = new Map<string, Footnote>();
  const numberFor = (key: string, record: string, toProof: () => Proof): number => {
    const known = notes.get(key);
    if (known !== undefined) return known.number;
    const number = notes.size + 1;
    notes.set(key, { number, record, ...toProof() });
    return number;
  };
  return {
    numberOf: (record) =>
      numberFor(record.id, record.id, () =>
        record.kind === "source" ? sourceProof(record) : proofOf(index, record, options),
      ),
    numberOfPassage(passage) {
      const address = spanAddress(passage.article, passage.target);
      return numberFor(address, passage.article, () => ({
        quotes: quotesOf(passage, options),
        where: articleWords(index, passage.article),
        url: options.baseUrl === undefined ? null : `${options.baseUrl}${address}`,
        remarks: ["The article’s own words, found by the search; nobody read more out of them."],
      }));
    },
    footnotes: () => [...notes.values()],
  };
}

type Proof = Omit<Footnote, "number" | "record">;

const sourceProof = ({ title, locator, url, licence, note }: Source): Proof => ({
  quotes: [],
  where: [title, locator, licence === null ? null : `licence ${licence}`]
    .filter((part) => part !== null)
    .join(", "),
  url,
  remarks: ["A source outside the articles.", ...(note === null ? [] : [note])],
});

function proofOf(index: RecordIndex, record: Claim | Mention, options: ExportOptions): Proof {
  const passages = passagesFor(index, record);
  const articles = [...new Set(passages.map(({ article }) => article))];
  return {
    quotes: passages.flatMap((passage) => quotesOf(passage, options)),
    where:
      articles.length === 0
        ? "No article carries this."
        : articles.map((id) => articleWords(index, id)).join("; "),
    url: options.baseUrl === undefined ? null : `${options.baseUrl}${addressOf(record)}`,
    remarks: [
      ...(record.kind === "mention" ? [] : [voiceOf(index, record)]),
      readingOf(record),
      recordedBy(record),
    ],
  };
}

/**
 * The sentences that prove a record. Of a statement the words said are marked in theirs, and the
 * rest of its evidence follows.
 */
function passagesFor(index: RecordIndex, record: Claim | Mention): readonly Passage[] {
  if (record.kind === "mention") return [toMentionView(index, record).passage];
  const view = toClaimView(index, record);
  if (view.kind !== "statement") return view.evidence;
  const isSaid = ({ article, sentence }: Passage): boolean =>
    view.content.some(
      (said) =>
        said.article === article &&
        said.sentence.start <= sentence.start &&
        sentence.end <= said.sentence.end,
    );
  return [...view.content, ...view.evidence.filter((passage) => !isSaid(passage))];
}

/** The sentence with its marks; without texts the marked words alone, cut short. */
function quotesOf({ text, marks }: Passage, { withoutText }: ExportOptions): DossierQuote[] {
  if (withoutText !== true) return [{ text, marks }];
  return marks.map(({ start, end }) => {
    const words = shortQuote(text.slice(start, end));
    return { text: words, marks: [{ start: 0, end: words.length }] };
  });
}

/** Title, author, publisher and date of an article, the unknown said. */
export function articleWords(index: RecordIndex, id: string): string {
  const view = toArticleView(index, id);
  if (view === undefined) return `an article that is not at hand (${id})`;
  const { name, author, publisher, published } = view.ref;
  const inferred = published === null || published.basis === "textual" ? "" : " (inferred)";
  return [
    name,
    author ?? "author unknown",
    publisher ?? "publisher unknown",
    published?.label === undefined || published.label === null
      ? "date unknown"
      : `${published.label}${inferred}`,
  ].join(", ");
}

function voiceOf(index: RecordIndex, claim: Claim): string {
  const asserter = asserterOf(index, claim);
  if (claim.kind === "statement")
    return asserter === undefined
      ? "That this was said is the article’s word; what was said is the speaker’s."
      : `That this was said is told by ${asserter}.`;
  return asserter === undefined
    ? "The article asserts this in its own voice."
    : `Asserted by ${asserter}; the article does not make it its own.`;
}

const READINGS = {
  textual: "The words say it.",
  interpretive: "Interpreted",
  inferential: "Inferred",
} as const;

function readingOf({ basis, reason, certainty }: Claim | Mention): string {
  const because = reason === null ? "" : `: ${reason}`;
  const reading =
    basis === "textual" && reason === null
      ? READINGS.textual
      : `${READINGS[basis].replace(/\.$/u, "")}${because}`;
  const sure = certainty === "certain" ? "" : ` Held to be ${certainty.replace("-", " ")}.`;
  return `${reading.replace(/(?<![.!?…])$/u, ".")}${sure}`;
}

function recordedBy({ status, provenance: { proposed, decided } }: Claim | Mention): string {
  const put = `Put on record by ${nameOf(proposed.by)}, ${proposed.at.slice(0, 10)} (${proposed.method})`;
  if (decided === null || status === "proposed") return `${put}; not yet reviewed.`;
  return `${put}; ${status} by ${nameOf(decided.by)}, ${decided.at.slice(0, 10)} (${decided.method}).`;
}

const nameOf = ({ name, version }: Agent): string =>
  version === null ? name : `${name} ${version}`;
