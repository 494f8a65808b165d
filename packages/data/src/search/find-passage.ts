/**
 * The sentence that shows best why a record was found. Sentences are not kept: they are worked out
 * here, of the few blocks of an article that may be shown.
 */
import type { Anchor, Article, AnyRecord, Mention, Passage, Span } from "@onrecord/domain";
import { overlapsSpan, splitSentences } from "@onrecord/domain";
import { findRecord, toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import type { Marker } from "./mark-words.ts";
import { foldWords } from "./words.ts";

/** A sentence that a record is read from, and the words in it that the record is about. */
type Candidate = Omit<Passage, "marks"> & { readonly language: string };

type ReadArticle = { readonly article: Article; readonly text: string };

/** How many mentions of an entity are looked at. */
const LOOK_AT = 50;

/**
 * The sentence with the most different words of the search, the first of several; the record's
 * first sentence where none has any. Undefined for a record that no sentence tells of.
 */
export function findPassage(db: Database, record: AnyRecord, mark: Marker): Passage | undefined {
  let first: Passage | undefined;
  let best: Passage | undefined;
  let most = 0;
  for (const { language, ...candidate } of candidatesOf(db, record, mark)) {
    const marks = mark(candidate.text, language);
    first ??= { ...candidate, marks: [] };
    const words = countDistinct(candidate.text, marks);
    if (words > most) [most, best] = [words, { ...candidate, marks }];
  }
  return best ?? first;
}

const countDistinct = (text: string, marks: readonly Span[]): number =>
  new Set(marks.map(({ start, end }) => foldWords(text.slice(start, end)).join(" "))).size;

/** The sentences that a record is read from: an article's own, a claim's evidence, mentions. */
function* candidatesOf(db: Database, record: AnyRecord, mark: Marker): Iterable<Candidate> {
  if (record.kind === "article") {
    const text = readText(db, record);
    if (text !== undefined) yield* sentencesIn({ article: record, text }, mark);
    return;
  }
  const anchors =
    record.kind === "statement" || record.kind === "event"
      ? record.evidence
      : readMentions(db, record.id).map(({ anchor }) => anchor);
  const articles = new Map<string, ReadArticle | undefined>();
  for (const anchor of anchors) {
    if (!articles.has(anchor.article))
      articles.set(anchor.article, readArticle(db, anchor.article));
    const read = articles.get(anchor.article);
    if (read !== undefined) yield* sentencesAround(read, anchor);
  }
}

/** The first sentence of an article, and those of its blocks that hold a word of the search. */
function* sentencesIn({ article, text }: ReadArticle, mark: Marker): Iterable<Candidate> {
  for (const [block, span] of article.blocks.entries()) {
    if (block > 0 && mark(text.slice(span.start, span.end), article.language).length === 0)
      continue;
    for (const sentence of splitSentences(text, span, article.language))
      yield toCandidate({ article, text }, { block, sentence, target: sentence });
  }
}

function* sentencesAround({ article, text }: ReadArticle, anchor: Anchor): Iterable<Candidate> {
  for (const [block, span] of article.blocks.entries()) {
    if (!overlapsSpan(span, anchor)) continue;
    for (const sentence of splitSentences(text, span, article.language)) {
      if (!overlapsSpan(sentence, anchor)) continue;
      const target = {
        start: Math.max(sentence.start, anchor.start),
        end: Math.min(sentence.end, anchor.end),
      };
      yield toCandidate({ article, text }, { block, sentence, target });
    }
  }
}

const toCandidate = (
  { article, text }: ReadArticle,
  place: { block: number; sentence: Span; target: Span },
): Candidate => ({
  article: article.id,
  ...place,
  language: article.language,
  text: text.slice(place.sentence.start, place.sentence.end),
});

function readArticle(db: Database, id: string): ReadArticle | undefined {
  const article = findRecord(db, id);
  if (article?.kind !== "article") return undefined;
  const text = readText(db, article);
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
