import type { ArticleOrigin } from "@onrecord/data";
import { formatEdtf, indexDataset } from "@onrecord/domain";
import type { Dataset } from "@onrecord/domain";
import type { ArticleSource, ArticleVersion } from "./reader-data.ts";

/** Formats whose names are not words. */
const SHORT = /^(?:html|rss|csv|tsv|pdf|warc|wacz|epub|docx|zip|json)$/u;

const toAddress = (id: string): string => `/articles/${id.slice("article/".length)}`;

/** Where an article was imported from, in words. */
export const toArticleSources = (id: string, origins: readonly ArticleOrigin[]): ArticleSource[] =>
  origins.map(({ path, entry, line, format, encoding, sha256, added }) => ({
    place: [path, entry, line === null ? null : `line ${line.toLocaleString("en")}`]
      .filter((part) => part !== null)
      .join(", "),
    facts: [
      toFormatWords(format),
      encoding?.toUpperCase() ?? null,
      `imported ${formatEdtf(added.replace(/\.\d+Z$/u, "Z"))}`,
    ].filter((fact) => fact !== null),
    sha256,
    href: `${toAddress(id)}/source/${sha256}`,
  }));

/** `json-lines` is "JSON lines". */
function toFormatWords(format: string): string {
  const words = format
    .split("-")
    .map((word) => (SHORT.test(word) ? word.toUpperCase() : word))
    .join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The versions of the article `shown`, the latest first; `slice` holds them. */
export function toArticleVersions(
  shown: string,
  ids: readonly string[],
  slice: Dataset,
): ArticleVersion[] {
  const index = indexDataset(slice);
  return ids.map((id, place) => {
    const published = index.findOf("article", id)?.published;
    return {
      href: toAddress(id),
      label:
        published === null || published === undefined
          ? `date unknown (${id.slice("article/".length)})`
          : formatEdtf(published.edtf),
      current: place === 0,
      shown: id === shown,
    };
  });
}
