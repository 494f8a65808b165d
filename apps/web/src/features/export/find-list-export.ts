import type { ArticleStore, ExportFormat, Listing, PageRequest } from "@onrecord/data";
import { EXPORT_FORMATS, exportDataset } from "@onrecord/data";
import { recordsOf, TABLE_OF } from "@onrecord/domain";
import type { AnyRecord, Dataset, EntityKind, RecordKind } from "@onrecord/domain";
import { readArticlesRequest } from "#web/features/articles/articles-address.ts";
import { readEntitiesRequest } from "#web/features/entities/entities-query.ts";
import { findEventFilter, readEventsRequest } from "#web/features/events/events-address.ts";
import {
  findStatementFilter,
  readStatementsRequest,
} from "#web/features/statements/statements-address.ts";
import { readParam } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";

type List = {
  readonly kind: RecordKind;
  /** Undefined where the parameters can leave nothing. */
  readonly read: (
    store: ArticleStore,
    params: SearchParams,
    page: PageRequest,
  ) => Listing | undefined;
};

/** A list as a file, which is made part by part: a list of a million rows is never held as a whole. */
export type ListExport = {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: Iterable<string>;
};

/** Rows to a part: what is read in one go, while nobody else is answered. */
const PART = 500;

const entities = (kind: EntityKind): List => ({
  kind,
  read: (store, params, page) => {
    const { text, type } = readEntitiesRequest((name) => readParam(params, name) ?? null);
    return store.listEntities({ kind, text, type }, page);
  },
});

/** The lists that can be taken away, by the name of their file. */
const LISTS: ReadonlyMap<string, List> = new Map([
  [
    "articles",
    {
      kind: "article",
      read: (store, params, page) => {
        const { sort, after: _after, page: _page, ...filter } = readArticlesRequest(params);
        return store.listArticles(filter, { ...page, order: sort });
      },
    },
  ],
  ["people", entities("person")],
  ["organizations", entities("organization")],
  ["places", entities("place")],
  [
    "statements",
    {
      kind: "statement",
      read: (store, params, page) => {
        const filter = findStatementFilter(readStatementsRequest(params));
        return filter === undefined ? undefined : store.listStatements(filter, page);
      },
    },
  ],
  [
    "events",
    {
      kind: "event",
      read: (store, params, page) => {
        const filter = findEventFilter(readEventsRequest(params));
        return filter === undefined ? undefined : store.listEvents(filter, page);
      },
    },
  ],
]);

const FORMATS: readonly ExportFormat[] = ["csv", "jsonl"];

/**
 * A whole list as a file: `statements.csv` with the parameters of `/statements` holds what that
 * page lists. Undefined for a name that is no list's.
 */
export function findListExport(
  store: ArticleStore,
  name: string,
  params: SearchParams,
): ListExport | undefined {
  const [table = "", extension = ""] = name.split(".");
  const list = LISTS.get(table);
  const format = FORMATS.find((known) => known === extension);
  if (list === undefined || format === undefined) return undefined;
  const read = (page: PageRequest): Listing | undefined => list.read(store, params, page);
  return {
    name: `${table}.${extension}`,
    mediaType: EXPORT_FORMATS[format].mediaType,
    parts: toTexts(readDatasets(list.kind, read), { kind: list.kind, format }),
  };
}

/** The pages of a list, each as a dataset with its records in the order of the list. */
function* readDatasets(
  kind: RecordKind,
  read: (page: PageRequest) => Listing | undefined,
): Generator<Dataset> {
  let after: string | undefined;
  do {
    const listing = read({ page: 1, size: PART, after });
    if (listing === undefined) return;
    const records = new Map(
      recordsOf(listing.slice, kind).map((record): [string, AnyRecord] => [record.id, record]),
    );
    const listed = listing.ids.flatMap((id) => records.get(id) ?? []);
    // The rest of the slice stays: the columns of names are made from it.
    yield { ...listing.slice, [TABLE_OF[kind]]: listed };
    after = listing.next ?? undefined;
  } while (after !== undefined);
}

/** The datasets as parts of one text, with the head of a table before the first alone. */
function* toTexts(
  datasets: Iterable<Dataset>,
  { kind, format }: { readonly kind: RecordKind; readonly format: ExportFormat },
): Generator<string> {
  let isFirst = true;
  for (const dataset of datasets) {
    const text = exportDataset(dataset, { format, kinds: [kind] })[0]?.text ?? "";
    yield isFirst || format !== "csv" ? text : text.slice(text.indexOf("\n") + 1);
    isFirst = false;
  }
}
