/**
 * The sentence that shows best why a record was found. Sentences are not kept: they are worked out
 * here, of the few blocks of an article that may be shown.
 */
import type {
  Anchor,
  AnyRecord,
  Article,
  Mention,
  Passage,
  RecordIndex,
  Span,
} from "@onrecord/domain";
import { overlapsSpan, splitSentences } from "@onrecord/domain";
import { findRecord, toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import type { Marker, Marks } from "./mark-words.ts";
import { NO_MARKS } from "./mark-words.ts";

type ReadArticle = { readonly article: Article; readonly text: string };

/** A sentence that a record is read from, and the words in it that the record is about. */
type Candidate = {
  readonly read: ReadArticle;
  readonly block: number;
  readonly sentence: Span;
  readonly target: Span;
  /** What to mark in the sentence. */
  readonly mark: (sentence: Span) => Marks;
};

/** What is needed to show a record: what it refers to lies in `index`, and the rest in `db`. */
export type Showing = {
  readonly db: Database;
  readonly index: RecordIndex;
  readonly marker: Marker;
};

/** How many mentions of an entity are looked at. */
const LOOK_AT = 50;

/** A sentence that was looked at, and what to mark in it. */
type Shown = { readonly candidate: Candidate; readonly marks: Marks };

/**
 * The sentence with the most different words of the search, the first of several; the record's
 * first sentence where none has any. Undefined for a record that no sentence tells of.
 */
export function findPassage(record: AnyRecord, showing: Showing): Passage | undefined {
  const best =
    record.kind === "article"
      ? findInArticle(record, showing)
      : findBest(candidatesOf(record, showing), showing.marker.most);
  return best === undefined ? undefined : toPassage(best.candidate, best.marks);
}

/** The first candidate that shows `most` different words, or else most of all; `best` is the one to beat. */
function findBest(
  candidates: Iterable<Candidate>,
  most: number,
  before?: Shown,
): Shown | undefined {
  let best = before;
  for (const candidate of candidates) {
    const marks = candidate.mark(candidate.sentence);
    if (best === undefined || marks.different > best.marks.different) best = { candidate, marks };
    // What is behind it can have no more.
    if (marks.different === most) break;
  }
  return best;
}

const toPassage = ({ read, block, sentence, target }: Candidate, { spans }: Marks): Passage => ({
  article: read.article.id,
  block,
  sentence,
  target,
  text: read.text.slice(sentence.start, sentence.end),
  marks: spans.map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  })),
});

/** The sentences that a claim or an entity is read from: a claim's evidence, mentions. */
function* candidatesOf(record: Exclude<AnyRecord, Article>, showing: Showing): Iterable<Candidate> {
  const anchors =
    record.kind === "statement" || record.kind === "event"
      ? record.evidence
      : readMentions(showing.db, record.id).map(({ anchor }) => anchor);
  const articles = new Map<string, ReadArticle | undefined>();
  for (const anchor of anchors) {
    if (!articles.has(anchor.article))
      articles.set(anchor.article, readArticle(anchor.article, showing));
    const read = articles.get(anchor.article);
    if (read !== undefined) yield* sentencesAround(read, anchor, showing.marker);
  }
}

/** Of the blocks of an article only those are cut into sentences that show more different words than the best sentence before them. */
function findInArticle(article: Article, { index, marker }: Showing): Shown | undefined {
  const text = index.textOf(article.id);
  if (text === undefined) return undefined;
  const read = { article, text };
  let best: Shown | undefined;
  for (const [block, span] of article.blocks.entries()) {
    const mark = marker.markWithin(text, article.language, span);
    const { different } = mark(span);
    if (different <= (best?.marks.different ?? 0)) continue;
    best = findBest(sentencesOfBlock(read, block, mark), different, best);
    if (best?.marks.different === marker.most) break;
  }
  return (
    best ??
    findBest(
      sentencesOfBlock(read, 0, () => NO_MARKS),
      0,
    )
  );
}

function* sentencesOfBlock(
  read: ReadArticle,
  block: number,
  mark: Candidate["mark"],
): Iterable<Candidate> {
  for (const sentence of findSentences(read, block))
    yield { read, block, sentence, target: sentence, mark };
}

/** By article and block, for as long as somebody keeps the article. */
const keptSentences = new WeakMap<Article, Map<number, readonly Span[]>>();

function findSentences({ article, text }: ReadArticle, block: number): readonly Span[] {
  const blocks = keptSentences.get(article) ?? new Map<number, readonly Span[]>();
  keptSentences.set(article, blocks);
  const span = article.blocks[block];
  const sentences =
    blocks.get(block) ?? (span === undefined ? [] : splitSentences(text, span, article.language));
  blocks.set(block, sentences);
  return sentences;
}

function* sentencesAround(read: ReadArticle, anchor: Anchor, marker: Marker): Iterable<Candidate> {
  const { article, text } = read;
  const mark = (sentence: Span): Marks => marker.mark(text, article.language, sentence);
  for (const [block, span] of article.blocks.entries()) {
    if (!overlapsSpan(span, anchor)) continue;
    for (const sentence of findSentences(read, block)) {
      if (!overlapsSpan(sentence, anchor)) continue;
      const target = {
        start: Math.max(sentence.start, anchor.start),
        end: Math.min(sentence.end, anchor.end),
      };
      yield { read, block, sentence, target, mark };
    }
  }
}

/** An article that a record is read from: of a claim it lies beside it, of a mention it must be read. */
function readArticle(id: string, { db, index }: Showing): ReadArticle | undefined {
  const known = index.findOf("article", id);
  const article = known ?? findRecord(db, id);
  if (article?.kind !== "article") return undefined;
  const text = known === undefined ? readText(db, article) : index.textOf(id);
  return text === undefined ? undefined : { article, text };
}

function readText(db: Database, { file }: Article): string | undefined {
  const row = db.first("SELECT text FROM text WHERE file = ?", file);
  return row === undefined ? undefined : textOf(row, "text");
}

/** An entity's mentions. One by name shows best who is meant; pronouns and descriptions come after. */
function readMentions(db: Database, entity: string): readonly Mention[] {
  const mentions = db
    .all(
      `SELECT mention.json FROM record AS entity
        CROSS JOIN reference ON reference.target = entity.position
        CROSS JOIN record AS mention ON mention.position = reference.source
        WHERE entity.id = ? AND mention.kind = 'mention' AND mention.on_record = 1
        ORDER BY reference.source LIMIT ${LOOK_AT}`,
      entity,
    )
    .map((row) => toRecord(textOf(row, "json")))
    .filter((record) => record.kind === "mention");
  return mentions.toSorted((a, b) => Number(b.form === "name") - Number(a.form === "name"));
}
