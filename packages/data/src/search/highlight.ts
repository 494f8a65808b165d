/** Where the words of a search stand in a text, as FTS5 itself finds them. */
import type { Span } from "@onrecord/domain";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";

/** Characters that mark the beginning and the end of a match. */
type Markers = readonly [open: string, close: string];

/** Control characters, which are no words to FTS5; a text that holds one gets others. */
const CANDIDATES = Array.from({ length: 30 }, (_, index) => String.fromCodePoint(index + 1));

/** Two markers that the text does not hold; undefined for a text that holds nearly all of them. */
function findMarkers(text: string): Markers | undefined {
  const [open, close] = CANDIDATES.filter((candidate) => !text.includes(candidate));
  return open === undefined || close === undefined ? undefined : [open, close];
}

/** The spans between the markers, in code units of the text without them. */
export function toMarks(marked: string, [open, close]: Markers): Span[] {
  const marks: Span[] = [];
  let start = 0;
  let removed = 0;
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked[at];
    if (character === open) start = at - removed;
    if (character === close) marks.push({ start, end: at - removed });
    if (character === open || character === close) removed += 1;
  }
  return marks;
}

/** The matches in a record's title, which is the first column of its words. */
export function markTitle(
  db: Database,
  { position, title, match }: { position: number; title: string; match: string },
): Span[] {
  return mark(db, { sql: TITLE, row: position, text: title, match });
}

/** The matches in a sentence. */
export function markSentence(
  db: Database,
  { number, text, match }: { number: number; text: string; match: string },
): Span[] {
  return mark(db, { sql: SENTENCE, row: number, text, match });
}

const TITLE = `SELECT highlight(record_text, 0, ?, ?) AS marked FROM record_text
  WHERE rowid = ? AND record_text MATCH ?`;

const SENTENCE = `SELECT highlight(sentence_text, 0, ?, ?) AS marked FROM sentence_text
  WHERE rowid = ? AND sentence_text MATCH ?`;

type Marking = {
  readonly sql: string;
  readonly row: number;
  readonly text: string;
  readonly match: string;
};

function mark(db: Database, { sql, row, text, match }: Marking): Span[] {
  const markers = findMarkers(text);
  if (markers === undefined) return [];
  const found = db.first(sql, ...markers, row, match);
  return found === undefined ? [] : toMarks(textOf(found, "marked"), markers);
}
