import type { SearchExpression } from "@onrecord/search";
import { analyze, oneEditWords } from "@onrecord/search";
import { factsOfArchive } from "../archive/record-facts.ts";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import { engineOf, readAnalyses } from "./archive-engine.ts";
import type { WordQuery } from "./query/query.ts";
import { toSearchableText } from "./to-document.ts";
import { foldWords, replaceWords } from "./words.ts";

/** A word of a search that the record does not hold, folded, and the nearest one that it does. */
export type WordSuggestion = { readonly word: string; readonly nearest: string };

/** The suggestion in words. */
export const toSuggestionNotice = ({ word, nearest }: WordSuggestion): string =>
  `The record does not hold “${word}”. Did you mean “${nearest}”?`;

/** The query with the suggested word in place of the other. */
export const toSuggestedQuery = (text: string, { word, nearest }: WordSuggestion): string =>
  replaceWords(text, (each) => (foldWords(each).join(" ") === word ? nearest : each));

/**
 * "Did you mean": the first word of a search that the record does not hold, and the most frequent
 * one that it does of those a slip away. Null where there is none.
 */
export function suggestWord(db: Database, wanted: readonly WordQuery[]): WordSuggestion | null {
  const words = wanted
    .filter(({ kind }) => kind === "word" || kind === "phrase")
    .flatMap(({ text }) => foldWords(text));
  for (const word of words) {
    if (search(db, { kind: "word", text: word }, 0).total > 0) continue;
    const nearest = findNearestWord(db, word);
    if (nearest !== undefined) return { word, nearest };
  }
  return null;
}

/** The index holds stems and no words: which word was meant, a text that holds one of them says. */
function findNearestWord(db: Database, word: string): string | undefined {
  const [best] = engineOf(db).near(word, 1);
  if (best === undefined) return undefined;
  const analyses = readAnalyses(db);
  const possible = new Set(
    oneEditWords(word).filter((each) =>
      analyses.some((analysis) => analyze(each, analysis)[0]?.term === best.term),
    ),
  );
  const parts = [...possible].map((text): SearchExpression => ({ kind: "word", text }));
  for (const { key } of search(db, { kind: "or", parts }, LOOK_AT).hits) {
    const written = foldWords(readText(db, key)).find((each) => possible.has(each));
    if (written !== undefined) return written;
  }
  return undefined;
}

/** How many records are looked at for a word. */
const LOOK_AT = 5;

const search = (db: Database, expression: SearchExpression, limit: number) =>
  engineOf(db).search({ expression, order: "relevance", limit, facets: [], facetLimit: 0 });

function readText(db: Database, position: number): string {
  const row = db.first("SELECT json FROM record WHERE position = ?", position);
  if (row === undefined) return "";
  const { title, body } = toSearchableText(toRecord(textOf(row, "json")), factsOfArchive(db));
  return `${title}\n${body}`;
}
