/** The sentence that shows best why a record was found. */
import type { Passage, Span } from "@onrecord/domain";
import { ArticleId } from "@onrecord/domain";
import type { Database, Row } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { fold } from "./fold.ts";
import { markSentence } from "./highlight.ts";

/** A sentence that a record is read from, and the words in it that the record is about. */
type Candidate = {
  readonly number: number;
  readonly article: string;
  readonly block: number;
  readonly sentence: Span;
  readonly text: string;
  readonly target: Span;
};

/** How many of a record's sentences are looked at: enough for any article that a person reads. */
const LOOK_AT = 500;

const COLUMNS = `s.number, record.id AS article, s.block, s.start, s."end", t.text, o.target_start, o.target_end
  FROM sentence_of AS o CROSS JOIN sentence_text AS t ON t.rowid = o.sentence
  JOIN sentence AS s ON s.number = o.sentence JOIN record ON record.position = s.article
  WHERE o.position = ?`;

/**
 * The sentence with the most different words of the search, the first of several; the record's
 * first sentence where none has any. Undefined for a record that no sentence tells of.
 */
export function findPassage(
  db: Database,
  position: number,
  match: string | null,
): Passage | undefined {
  const matching = match === null ? [] : readMatching(db, position, match);
  const best = matching
    .map((candidate) => ({
      candidate,
      marks: markSentence(db, { ...candidate, match: match ?? "" }),
    }))
    .reduce<Scored | undefined>(better, undefined);
  if (best !== undefined) return toPassage(best);
  const first = db.first(`SELECT ${COLUMNS} ORDER BY o.ordinal LIMIT 1`, position);
  return first === undefined ? undefined : toPassage({ candidate: toCandidate(first), marks: [] });
}

type Scored = { readonly candidate: Candidate; readonly marks: readonly Span[] };

const readMatching = (db: Database, position: number, match: string): readonly Candidate[] =>
  db
    .all(
      `SELECT ${COLUMNS} AND t.sentence_text MATCH ? ORDER BY o.ordinal LIMIT ${LOOK_AT}`,
      position,
      match,
    )
    .map(toCandidate);

const better = (best: Scored | undefined, next: Scored): Scored =>
  best === undefined || distinctWords(next) > distinctWords(best) ? next : best;

const distinctWords = ({ candidate, marks }: Scored): number =>
  new Set(marks.map(({ start, end }) => fold(candidate.text.slice(start, end)))).size;

const toCandidate = (row: Row): Candidate => ({
  number: numberOf(row, "number"),
  article: textOf(row, "article"),
  block: numberOf(row, "block"),
  sentence: { start: numberOf(row, "start"), end: numberOf(row, "end") },
  text: textOf(row, "text"),
  target: { start: numberOf(row, "target_start"), end: numberOf(row, "target_end") },
});

const toPassage = ({ candidate, marks }: Scored): Passage => ({
  article: ArticleId.parse(candidate.article),
  block: candidate.block,
  sentence: candidate.sentence,
  text: candidate.text,
  marks,
  target: candidate.target,
});
