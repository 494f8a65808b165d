/**
 * A dataset with its records at hand by id, by article and by entity; what nobody asks for is not built. A
 * slice of a dataset is a dataset too, so a reference may lead to no record: then the last part of
 * its id stands for a name.
 */
import type { Dataset } from "../dataset/dataset.ts";
import { ENTITY_KINDS, findKind, KINDS } from "../dataset/kinds.ts";
import type { AnyRecord, NameOf, RecordKind, RecordOf } from "../dataset/kinds.ts";
import { EntityId } from "../id.ts";
import type { Mention } from "../text/mention.ts";
import { sentencesOf, type Sentence } from "../text/sentences.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import { addressOf, pageAddressOf, slugOf } from "./address.ts";
import { groupRecords, type RecordGroups } from "./record-groups.ts";
import type { Claim } from "./claim-order.ts";
import type { EntityRef, RecordRef } from "./view.ts";

/** Looks up the records of one dataset. */
export type RecordIndex = {
  readonly dataset: Dataset;
  /** The record with this id, of whatever kind. */
  readonly find: (id: string) => AnyRecord | undefined;
  /** The record with this id if it is of that kind. */
  readonly findOf: <K extends RecordKind>(kind: K, id: string) => RecordOf<K> | undefined;
  /** The words by which a reader knows the record; the last part of the id where there is none. */
  readonly nameOf: NameOf;
  /** The record as a link; an entity as an `EntityRef`. */
  readonly refOf: (id: string) => RecordRef | EntityRef;
  readonly entityRefOf: (id: EntityId) => EntityRef;
  /** The article's text; undefined where the dataset does not hold it. */
  readonly textOf: (article: string) => string | undefined;
  readonly sentencesOf: (article: string) => readonly Sentence[];
  /** What is read from an article, in text order. Here and below, what was rejected is left out. */
  readonly mentionsIn: (article: string) => readonly Mention[];
  readonly timesIn: (article: string) => readonly TimeExpression[];
  readonly claimsIn: (article: string) => readonly Claim[];
  /** What touches an entity, article by article, in text order. */
  readonly mentionsOf: (entity: string) => readonly Mention[];
  /** Statements by and about it, events in which it acts, receives or is the place, relations. */
  readonly claimsOf: (entity: string) => readonly Claim[];
};

/** Indexes a dataset. The dataset must not change afterwards. */
export function indexDataset(dataset: Dataset): RecordIndex {
  const tables = tablesOf(dataset);
  const groups = once(() => groupRecords(dataset));
  const findOf = <K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined =>
    tables[kind]().get(id);
  const find = (id: string): AnyRecord | undefined => {
    const kind = findKind(id);
    return kind === undefined ? undefined : findOf(kind, id);
  };
  const nameOf: NameOf = (id) => {
    const record = find(id);
    return record === undefined ? slugOf(id) : captionOf(record.kind, record, nameOf);
  };
  return {
    dataset,
    find,
    findOf,
    nameOf,
    refOf: (id) => toRef(id, find(id), nameOf(id)),
    entityRefOf: (id) => toEntityRef(id, find(id), nameOf(id)),
    ...textLookups(dataset, (id) => findOf("article", id)),
    ...groupLookups(groups),
  };
}

/** Gives what it makes when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type Tables = { readonly [K in RecordKind]: () => ReadonlyMap<string, RecordOf<K>> };

const tablesOf = (dataset: Dataset): Tables => ({
  article: once(() => byId(dataset.articles)),
  person: once(() => byId(dataset.people)),
  organization: once(() => byId(dataset.organizations)),
  place: once(() => byId(dataset.places)),
  mention: once(() => byId(dataset.mentions)),
  time: once(() => byId(dataset.times)),
  statement: once(() => byId(dataset.statements)),
  event: once(() => byId(dataset.events)),
  relation: once(() => byId(dataset.relations)),
  source: once(() => byId(dataset.sources)),
  acknowledgement: once(() => byId(dataset.acknowledgements)),
});

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

const captionOf = <K extends RecordKind>(kind: K, record: RecordOf<K>, nameOf: NameOf): string =>
  KINDS[kind].caption(record, nameOf);

function toRef(id: string, record: AnyRecord | undefined, name: string): RecordRef | EntityRef {
  const entity = EntityId.safeParse(id);
  if (entity.success) return toEntityRef(entity.data, record, name);
  const kind = record?.kind ?? findKind(id) ?? "source";
  const address = record === undefined ? pageAddressOf(id) : addressOf(record);
  return { id, kind, name, address: address ?? null };
}

function toEntityRef(id: EntityId, record: AnyRecord | undefined, name: string): EntityRef {
  const kind = ENTITY_KINDS.find((entityKind) => id.startsWith(`${entityKind}/`)) ?? "person";
  const named = record !== undefined && "names" in record && record.names.length > 0;
  return { id, kind, name, named, address: `/entities/${id}` };
}

type TextLookups = Pick<RecordIndex, "textOf" | "sentencesOf">;

function textLookups(
  dataset: Dataset,
  findArticle: (id: string) => RecordOf<"article"> | undefined,
): TextLookups {
  const known = new Map<string, readonly Sentence[]>();
  const textOf = (id: string): string | undefined => {
    const article = findArticle(id);
    return article === undefined ? undefined : dataset.texts[article.file]?.text;
  };
  return {
    textOf,
    sentencesOf: (id) => {
      const article = findArticle(id);
      const text = textOf(id);
      if (article === undefined || text === undefined) return [];
      const sentences = known.get(id) ?? sentencesOf(text, article.blocks, article.language);
      known.set(id, sentences);
      return sentences;
    },
  };
}

const groupLookups = (
  groups: () => RecordGroups,
): Pick<RecordIndex, "mentionsIn" | "timesIn" | "claimsIn" | "mentionsOf" | "claimsOf"> => ({
  mentionsIn: (article) => groups().mentionsByArticle.get(article) ?? [],
  timesIn: (article) => groups().timesByArticle.get(article) ?? [],
  claimsIn: (article) => groups().claimsByArticle.get(article) ?? [],
  mentionsOf: (entity) => groups().mentionsByEntity.get(entity) ?? [],
  claimsOf: (entity) => groups().claimsByEntity.get(entity) ?? [],
});
