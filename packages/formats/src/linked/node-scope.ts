/** What making nodes of records takes: the texts, the ids, and what was said already. */
import type { ArticleId, Dataset } from "@onrecord/domain";
import type { ToCodePoints } from "../annotation/code-point-spans.ts";
import { codePointSpans } from "../annotation/code-point-spans.ts";
import type { ExportOptions } from "../export-format.ts";
import { idOf } from "../id-of.ts";

/** What stays the same over a whole export. */
export type GraphScope = {
  readonly options: ExportOptions;
  /** The agents that have their own node already: there are few, whatever the record's length. */
  readonly agents: Set<string>;
};

/** What is at hand while the nodes of one part are made. */
export type NodeScope = GraphScope & {
  /** The IRI of the record with this id. */
  readonly iriOf: (id: string) => string;
  /** Counts in code points in the text of an article; undefined where the text is not at hand. */
  readonly codePointsIn: (article: ArticleId) => ToCodePoints | undefined;
  readonly textOf: (article: ArticleId) => string | undefined;
};

export const createGraphScope = (options: ExportOptions): GraphScope => ({
  options,
  agents: new Set(),
});

/** The scope of one part: its slice has the texts. */
export function createNodeScope(graph: GraphScope, slice: Dataset): NodeScope {
  const files = new Map<string, string>(slice.articles.map(({ id, file }) => [id, file]));
  const counted = new Map<string, ToCodePoints | undefined>();
  const textOf = (article: ArticleId): string | undefined =>
    slice.texts[files.get(article) ?? ""]?.text;
  return {
    ...graph,
    iriOf: (id) => idOf(id, graph.options),
    textOf,
    codePointsIn: (article) => {
      if (!counted.has(article)) {
        const text = textOf(article);
        counted.set(article, text === undefined ? undefined : codePointSpans(text));
      }
      return counted.get(article);
    },
  };
}
