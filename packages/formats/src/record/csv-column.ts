/** What a CSV column is, and the columns that several kinds share. */
import type {
  Anchor,
  Event,
  Mention,
  RecordIndex,
  Relation,
  Statement,
  TimeExpression,
} from "@onrecord/domain";
import { parseEdtf, passagesOf } from "@onrecord/domain";
import { shortQuote } from "../short-quote.ts";

/** A cell: text, a number, or nothing where something is not known. */
export type Cell = string | number | null;

/** A column of a kind's table. */
export type CsvColumn<Value> = {
  readonly name: string;
  /** What stands in it, for the documentation. */
  readonly meaning: string;
  readonly cell: (record: Value, index: RecordIndex) => Cell;
  /** What becomes of the cell where the articles' texts are left out. */
  readonly withoutText?: (cell: Cell) => Cell;
};

/** Between the values of a list in one cell. */
export const SEPARATOR = "; ";

/** A list as one cell; nothing where it is empty. */
export const joined = (values: readonly string[]): Cell =>
  values.length === 0 ? null : values.join(SEPARATOR);

/** The names of records by their ids, as one cell. */
export const namesOf = (index: RecordIndex, ids: readonly string[]): Cell =>
  joined(ids.map(index.nameOf));

/** The name of a record that may be unknown. */
export const nameOf = (index: RecordIndex, id: string | null): Cell =>
  id === null ? null : index.nameOf(id);

/** The whole sentences around anchors, as they stand in the text. */
export const sentencesAround = (index: RecordIndex, anchors: readonly Anchor[]): Cell =>
  anchors.length === 0
    ? null
    : passagesOf(index, anchors)
        .map((passage) => passage.text)
        .join(" … ");

/** At most so many words of a text. */
const shortCell = (cell: Cell): Cell => (typeof cell === "string" ? shortQuote(cell) : cell);

type Claim = Statement | Event | Relation;

/** When a claim holds. */
export const TIME_COLUMNS: readonly CsvColumn<Claim>[] = [
  { name: "time", meaning: "when, as EDTF", cell: ({ time }) => time?.edtf ?? null },
  {
    name: "earliest",
    meaning: "the first day that the time can mean",
    cell: ({ time }) => dayOf(time?.edtf, "earliest"),
  },
  {
    name: "latest",
    meaning: "the last day that the time can mean",
    cell: ({ time }) => dayOf(time?.edtf, "latest"),
  },
];

/** The first or the last day that a date can mean. */
export function dayOf(edtf: string | null | undefined, end: "earliest" | "latest"): Cell {
  const parsed = typeof edtf === "string" ? parseEdtf(edtf) : undefined;
  return parsed?.ok === true ? parsed.value[end] : null;
}

/** How an assertion was read from the text. */
export const ASSERTION_COLUMNS: readonly CsvColumn<Mention | TimeExpression | Claim>[] = [
  { name: "basis", meaning: "how it comes out of the text", cell: ({ basis }) => basis },
  { name: "certainty", meaning: "how sure the annotator is", cell: ({ certainty }) => certainty },
  {
    name: "reason",
    meaning: "the reasoning, where the words do not say it",
    cell: ({ reason }) => reason,
  },
  { name: "status", meaning: "whether it was reviewed", cell: ({ status }) => status },
];

/** The words of an anchor and where they stand. `start` and `end` are UTF-16 code units. */
export const anchorColumns = <Value>(
  anchorOf: (record: Value) => Anchor | null,
): readonly CsvColumn<Value>[] => [
  { name: "words", meaning: "the words", cell: (record) => anchorOf(record)?.exact ?? null },
  {
    name: "article",
    meaning: "the id of the article",
    cell: (record) => anchorOf(record)?.article ?? null,
  },
  {
    name: "start",
    meaning: "where the words begin, in UTF-16 code units",
    cell: (record) => anchorOf(record)?.start ?? null,
  },
  { name: "end", meaning: "where the words end", cell: (record) => anchorOf(record)?.end ?? null },
  {
    name: "sentence",
    meaning: "the sentence around the words",
    cell: (record, index) => {
      const anchor = anchorOf(record);
      return anchor === null ? null : sentencesAround(index, [anchor]);
    },
    withoutText: shortCell,
  },
];

/** Whose word a claim is, and the sentences that carry it. */
export const CLAIM_COLUMNS: readonly CsvColumn<Claim>[] = [
  {
    name: "voice",
    meaning: "the id of the article or statement that asserts it",
    cell: ({ voice }) => voice,
  },
  {
    name: "polarity",
    meaning: "whether it is said to be so or not to be so",
    cell: ({ polarity }) => polarity,
  },
  ...ASSERTION_COLUMNS,
  {
    name: "article",
    meaning: "the id of the article",
    cell: ({ evidence }) => evidence[0]?.article ?? null,
  },
  {
    name: "start",
    meaning: "where the first passage of evidence begins, in UTF-16 code units",
    cell: ({ evidence }) => evidence[0]?.start ?? null,
  },
  {
    name: "end",
    meaning: "where it ends",
    cell: ({ evidence }) => evidence[0]?.end ?? null,
  },
  {
    name: "evidence",
    meaning: "all passages of evidence, as start-end",
    cell: ({ evidence }) => joined(evidence.map(({ start, end }) => `${start}-${end}`)),
  },
  {
    name: "sentence",
    meaning: "the sentences that carry it",
    cell: ({ evidence }, index) => sentencesAround(index, evidence),
    withoutText: shortCell,
  },
];
