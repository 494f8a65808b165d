/** The addresses of records in the web app. They are promised to stay. */
import type { AnyRecord } from "../dataset/kinds.ts";
import { ENTITY_KINDS } from "../dataset/kinds.ts";
import type { ArticleId, EntityId, SourceId } from "../id.ts";
import type { Span } from "../text/span.ts";
import { claimAnchor } from "./claim-order.ts";

/** The page of an article: `/articles/0444e39c59b410bf`. */
export const articleAddress = (id: ArticleId): string => `/articles/${slugOf(id)}`;

/** Words of an article: the page, scrolled to them: `/articles/0444e39c59b410bf#30-45`. */
export const spanAddress = (article: ArticleId, { start, end }: Span): string =>
  `${articleAddress(article)}#${start}-${end}`;

/**
 * Where the web app shows a record: its page, or its words in the page of the article. The id of an
 * article, an entity or a source will do; where a claim is shown is known only from its record (or
 * from a reference to it, which has its `address`).
 */
export function addressOf(record: AnyRecord | ArticleId | EntityId | SourceId): string {
  if (typeof record === "string") return pageAddressOf(record) ?? "/health";
  switch (record.kind) {
    case "statement":
    case "event":
    case "relation": {
      const anchor = claimAnchor(record);
      return anchor === undefined ? "/health" : `${articleAddress(anchor.article)}#${record.id}`;
    }
    case "mention":
    case "time":
      return spanAddress(record.anchor.article, record.anchor);
    case "acknowledgement":
      return record.anchor === null ? "/health" : spanAddress(record.anchor.article, record.anchor);
    case "article":
    case "person":
    case "organization":
    case "place":
    case "source":
      break;
  }
  return pageAddressOf(record.id) ?? "/health";
}

/**
 * The page of the article, entity or source with this id. Undefined for other ids: where a claim is
 * shown is known only from its record.
 */
export function pageAddressOf(id: string): string | undefined {
  if (id.startsWith("article/")) return `/articles/${slugOf(id)}`;
  if (id.startsWith("source/")) return `/sources/${slugOf(id)}`;
  return ENTITY_KINDS.some((kind) => id.startsWith(`${kind}/`)) ? `/entities/${id}` : undefined;
}

/** What follows the kind in an id: `mali` of `place/mali`. */
export const slugOf = (id: string): string => id.slice(id.indexOf("/") + 1);
