/** What a user's text asks for; whatever cannot be understood is searched as plain words. */
import { findNearest } from "@onrecord/domain";
import { parseQuery } from "./query/parse-query.ts";
import type { ParsedQuery } from "./query/parse-query.ts";
import type { Query, QueryFault } from "./query/query.ts";
import { LIMITS, SEARCH_FIELDS } from "./query/query.ts";
import { splitWords } from "./words.ts";

/** A query, or null where nothing was asked for; and what to tell the user about it, or null. */
export type Understanding = {
  readonly query: Query | null;
  readonly notice: string | null;
  /** Why and where the text could not be parsed; null where it could. */
  readonly fault: QueryFault | null;
  /** Where a field was named that there is not: the text with the nearest one; null where none is near. */
  readonly unknownField: { readonly respelled: string | null } | null;
};

/** Understands any text. Never throws. */
export function understandQuery(text: string): Understanding {
  const parsed = parseQuery(text);
  if (!parsed.ok) {
    const notice = toFaultNotice(text, parsed.error);
    return { query: toPlainWords(text), notice, fault: parsed.error, unknownField: null };
  }
  return { query: parsed.value.query, fault: null, ...toFieldNotice(text, parsed.value) };
}

function toPlainWords(text: string): Query | null {
  const parts = splitWords(text)
    .slice(0, LIMITS.parts)
    .map((word): Query => ({ kind: "word", text: word }));
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { kind: "and", parts };
}

/** How much of the query a notice repeats. */
const EXCERPT = 20;

function toFaultNotice(text: string, { offset, reason }: QueryFault): string {
  const rest = text.slice(offset);
  const excerpt = rest.slice(0, EXCERPT).toWellFormed();
  const where =
    rest.length === 0 ? "at the end" : `at “${excerpt}${rest.length > EXCERPT ? "…" : ""}”`;
  return `Searched as plain words, because ${reason} (character ${offset + 1}, ${where}).`;
}

function toFieldNotice(
  text: string,
  { unknownFields }: ParsedQuery,
): Pick<Understanding, "notice" | "unknownField"> {
  const [first] = unknownFields;
  if (first === undefined) return { notice: null, unknownField: null };
  const { name, offset } = first;
  const nearest = findNearest(name, Object.keys(SEARCH_FIELDS));
  const cure =
    nearest === undefined
      ? `The fields are ${Object.keys(SEARCH_FIELDS).join(", ")}.`
      : `Did you mean “${nearest}:”?`;
  const respelled =
    nearest === undefined
      ? null
      : `${text.slice(0, offset)}${nearest}${text.slice(offset + name.length)}`;
  return {
    notice: `“${name}:” (character ${offset + 1}) is not a field, so its words were searched. ${cure}`,
    unknownField: { respelled },
  };
}
