/** Somebody's annotations, wherever they lie: a dataset in memory, or a collection read by the article. */
import { resolve } from "node:path";
import { isCollection } from "@onrecord/data";
import type { AnyRecord } from "@onrecord/domain";
import type { Annotation } from "@onrecord/review";
import { annotationsOf } from "@onrecord/review";
import { openSource } from "../actions/open-source.ts";
import type { Workshop } from "../actions/workshop.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";

export type Annotator = {
  /** How to speak of it: the path as it was given. */
  readonly subject: string;
  /** The ids of the articles, in their order. */
  readonly articles: readonly string[];
  readonly annotationOf: (article: string) => Annotation | null;
  readonly close: () => void;
};

/**
 * Opens what a path names: a collection, which its head tells, or whatever else is a dataset.
 * `counts` says which records are compared.
 * @throws UsageError when there is nothing that can be read.
 */
export async function openAnnotator(
  path: string,
  counts: (record: AnyRecord) => boolean,
  shop: Workshop,
): Promise<Annotator> {
  return isCollection(resolve(shop.io.cwd, path))
    ? openCollectionOf(path, counts, shop)
    : openDatasetOf(path, counts, shop);
}

async function openDatasetOf(
  path: string,
  counts: (record: AnyRecord) => boolean,
  shop: Workshop,
): Promise<Annotator> {
  const { subject, dataset } = await openSource(path, shop);
  const annotations = annotationsOf(dataset, counts);
  return {
    subject,
    articles: [...annotations.keys()],
    annotationOf: (article) => annotations.get(article) ?? null,
    close: () => {},
  };
}

function openCollectionOf(
  path: string,
  counts: (record: AnyRecord) => boolean,
  { io }: Workshop,
): Annotator {
  const collection = openCollectionAt(path, io);
  const { store } = collection;
  return {
    subject: path,
    articles: store.idsBeginning("article/", Number.MAX_SAFE_INTEGER),
    annotationOf: (article) => {
      const slice = store.articleSlice(article);
      return slice === undefined ? null : (annotationsOf(slice, counts).get(article) ?? null);
    },
    close: () => collection.close(),
  };
}
