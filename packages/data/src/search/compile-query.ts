/** Compiles a query into what the engine looks for. */
import type { SearchExpression } from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";
import { findOtherNames } from "./other-names.ts";
import type { FilterQuery, Query, WordQuery } from "./query/query.ts";
import { resolveFilter } from "./resolve-filter.ts";
import { wantedWords } from "./wanted-words.ts";

/** What to look for, what to mark, and what the user should know about the filters. */
export type CompiledQuery = {
  readonly expression: SearchExpression;
  /** The words that a hit may show, and the other names that were searched with them. */
  readonly wanted: readonly WordQuery[];
  readonly notices: readonly string[];
};

/** Compiles a query. A name in it, written without quotation marks, stands for the entity's other names too. */
export function compileQuery(db: Database, query: Query): CompiledQuery {
  const words = wantedWords(query);
  const names = findOtherNames(db, words);
  const wanted = [...words];
  const notices: string[] = [];

  /** Words that stand side by side, each a part; the words of a name become one part. */
  const compileWords = (row: readonly string[]): SearchExpression[] => {
    const [first] = row;
    if (first === undefined) return [];
    const known = names.findAtStart(row);
    if (known === undefined) return [{ kind: "word", text: first }, ...compileWords(row.slice(1))];
    const phrases = known.others.map((text) => ({ kind: "phrase", text }) as const);
    wanted.push(...phrases);
    const typed = row
      .slice(0, known.length)
      .map((text): SearchExpression => ({ kind: "word", text }));
    const parts: SearchExpression[] = [{ kind: "and", parts: typed }, ...phrases];
    return [{ kind: "or", parts }, ...compileWords(row.slice(known.length))];
  };

  const compileAll = (parts: readonly Query[]): SearchExpression[] => {
    const row = parts.findIndex((part) => part.kind !== "word");
    const count = row === -1 ? parts.length : row;
    const texts = parts
      .slice(0, count)
      .flatMap((part) => (part.kind === "word" ? [part.text] : []));
    const next = parts[count];
    if (next === undefined) return compileWords(texts);
    return [...compileWords(texts), compile(next), ...compileAll(parts.slice(count + 1))];
  };

  const compile = (part: Query): SearchExpression => {
    switch (part.kind) {
      case "word":
        return { kind: "and", parts: compileWords([part.text]) };
      case "prefix":
      case "phrase":
        return part;
      case "fuzzy":
        return { ...part, distance: 1 };
      case "filter": {
        const { expression, notice } = compileFilter(db, part);
        if (notice !== undefined) notices.push(notice);
        return expression;
      }
      case "not":
        return { kind: "not", part: compile(part.part) };
      case "and":
        return { kind: "and", parts: compileAll(part.parts) };
      case "or":
        return { kind: "or", parts: part.parts.map(compile) };
    }
  };
  const expression = compile(query);
  return { expression, wanted, notices };
}

function compileFilter(
  db: Database,
  filter: FilterQuery,
): { readonly expression: SearchExpression; readonly notice?: string } {
  const resolved = resolveFilter(db, filter);
  switch (resolved.kind) {
    case "values":
      return { expression: { kind: "facet", field: resolved.field, values: resolved.values } };
    case "dates":
      return {
        expression: { kind: "days", earliest: resolved.earliest, latest: resolved.latest },
      };
    case "nothing":
      return { expression: { kind: "none" }, notice: resolved.notice };
  }
}
