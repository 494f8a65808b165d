import type { Result } from "@onrecord/domain";
import type { ArticleField, FieldMapping } from "./article-field.ts";
import { ARTICLE_FIELDS } from "./article-field.ts";

/**
 * Reads what a person wrote after `--map`: `title=headline,text=content.body`. A field with nothing
 * behind the sign (`author=`) is taken from nowhere. The error says what to write instead.
 */
export function parseFieldMapping(words: string): Result<FieldMapping, string> {
  const mapping: { [Field in ArticleField]?: string } = {};
  for (const part of words.split(",")) {
    if (part.trim() === "") continue;
    const sign = part.indexOf("=");
    const name = (sign === -1 ? part : part.slice(0, sign)).trim();
    const field = findArticleField(name);
    if (sign === -1) return { ok: false, error: `“${name}” has no sign: write FIELD=COLUMN.` };
    if (field === undefined) {
      return { ok: false, error: `There is no field “${name}”: use ${ARTICLE_FIELDS.join(", ")}.` };
    }
    if (mapping[field] !== undefined) return { ok: false, error: `“${name}” is given twice.` };
    mapping[field] = part.slice(sign + 1).trim();
  }
  return { ok: true, value: mapping };
}

/** The mapping as a person would write it after `--map`. */
export const formatFieldMapping = (mapping: FieldMapping): string =>
  ARTICLE_FIELDS.flatMap((field) => {
    const source = mapping[field];
    return source === undefined ? [] : [`${field}=${source}`];
  }).join(",");

const findArticleField = (name: string): ArticleField | undefined => {
  const written = name.toLowerCase();
  const known = written === "published" ? "date" : written;
  return ARTICLE_FIELDS.find((field) => field === known);
};
