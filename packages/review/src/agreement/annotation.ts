/** What one annotator wrote down about one article. */
import type {
  AnyRecord,
  Article,
  Dataset,
  Event,
  Mention,
  Relation,
  Statement,
  TimeExpression,
} from "@onrecord/domain";
import { anchorsOf, isOnRecord, recordsOf } from "@onrecord/domain";

/** A record that is compared. */
export type Assertion = Mention | TimeExpression | Statement | Event | Relation;

export type Annotation = {
  readonly article: Article;
  readonly text: string;
  readonly records: readonly Assertion[];
  /** The words by which a reader knows an entity. */
  readonly nameOf: (id: string) => string;
};

/** The kinds that are compared, in the order in which they are told. */
export const COMPARED_KINDS = ["mention", "time", "statement", "event", "relation"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/**
 * The annotations of a dataset by the id of their article. A record belongs to the article of its
 * first anchor; `counts` says which records do, all that stand on the record unless it is given.
 */
export function annotationsOf(
  dataset: Dataset,
  counts: (record: AnyRecord) => boolean = isOnRecord,
): ReadonlyMap<string, Annotation> {
  const { people, organizations, places } = dataset;
  const names = new Map(
    [...people, ...organizations, ...places].map((entity) => [
      String(entity.id),
      entity.names[0]?.text ?? entity.description ?? entity.id,
    ]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const annotations = new Map(
    dataset.articles.map((article) => {
      const records: Assertion[] = [];
      const text = dataset.texts[article.file]?.text ?? "";
      return [String(article.id), { article, text, records, nameOf }];
    }),
  );
  for (const kind of COMPARED_KINDS)
    for (const record of recordsOf(dataset, kind))
      if (counts(record)) annotations.get(articleOf(record))?.records.push(record);
  return annotations;
}

/** The article of the record's words. A cue may be missing, and never stands alone. */
const articleOf = (record: Assertion): string =>
  anchorsOf(record).find(({ pointer }) => pointer !== "/cue/anchor")?.value.article ?? "";
