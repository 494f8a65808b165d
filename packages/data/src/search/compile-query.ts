/** Compiles a query into a condition of SQL on `l.position`, over the `listed` table. */
import type { FacetField } from "../archive/facets-of.ts";
import type { Query as SqlQuery } from "../archive/narrow.ts";
import type { Database } from "../archive/sqlite.ts";
import type { FilterQuery, Query, WordQuery } from "./query/query.ts";
import { resolveFilter } from "./resolve-filter.ts";
import { toAllMatch, toLeafMatch } from "./word-match.ts";

/** The condition, and what the user should know about the filters in it. */
export type CompiledQuery = SqlQuery & { readonly notices: readonly string[] };

/** Compiles a query. Words that stand side by side are matched in one go. */
export function compileQuery(db: Database, query: Query): CompiledQuery {
  switch (query.kind) {
    case "word":
    case "prefix":
    case "phrase":
    case "fuzzy":
      return toMatchCondition(toLeafMatch(query));
    case "filter":
      return compileFilter(db, query);
    case "not": {
      const { sql, values, notices } = compileQuery(db, query.part);
      return { sql: `NOT ${sql}`, values, notices };
    }
    case "and": {
      const words = query.parts.filter(isWords);
      const others = query.parts
        .filter((part) => !isWords(part))
        .map((part) => compileQuery(db, part));
      return join(
        "AND",
        words.length === 0 ? others : [toMatchCondition(toAllMatch(words)), ...others],
      );
    }
    case "or":
      return join(
        "OR",
        query.parts.map((part) => compileQuery(db, part)),
      );
  }
}

const isWords = (query: Query): query is WordQuery =>
  query.kind === "word" ||
  query.kind === "prefix" ||
  query.kind === "phrase" ||
  query.kind === "fuzzy";

const toMatchCondition = (match: string): CompiledQuery => ({
  sql: "l.position IN (SELECT rowid FROM record_text WHERE record_text MATCH ?)",
  values: [match],
  notices: [],
});

const join = (operator: "AND" | "OR", parts: readonly CompiledQuery[]): CompiledQuery => ({
  sql: `(${parts.map((part) => part.sql).join(` ${operator} `)})`,
  values: parts.flatMap((part) => part.values),
  notices: parts.flatMap((part) => part.notices),
});

function compileFilter(db: Database, filter: FilterQuery): CompiledQuery {
  const resolved = resolveFilter(db, filter);
  switch (resolved.kind) {
    case "values":
      return { ...toValueCondition(resolved.field, resolved.values), notices: [] };
    case "dates":
      return {
        sql: "l.position IN (SELECT position FROM dated WHERE earliest <= ? AND latest >= ?)",
        values: [resolved.latest, resolved.earliest],
        notices: [],
      };
    case "nothing":
      return { sql: "FALSE", values: [], notices: [resolved.notice] };
  }
}

/** A record's kind, and an article's own id, are not among its facets: its row says them. */
function toValueCondition(field: FacetField, wanted: readonly string[]): SqlQuery {
  const values = JSON.stringify(wanted);
  if (field === "kind") {
    return {
      sql: "l.position IN (SELECT position FROM record WHERE on_record = 1 AND kind IN (SELECT value FROM json_each(?)))",
      values: [values],
    };
  }
  const faceted = `l.position IN (SELECT position FROM facet WHERE value IN (
    SELECT number FROM facet_value AS v WHERE v.list IN ('article', 'entity', 'statement', 'event')
      AND v.field = ? AND v.value IN (SELECT value FROM json_each(?))))`;
  if (field !== "article") return { sql: faceted, values: [field, values] };
  return {
    sql: `(${faceted} OR l.position IN (SELECT position FROM record WHERE id IN (SELECT value FROM json_each(?))))`,
    values: [field, values, values],
  };
}
