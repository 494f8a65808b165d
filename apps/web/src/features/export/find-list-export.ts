import type { ArticleStore, ExportFile, ExportFormat, Listing } from "@onrecord/data";
import { exportDataset } from "@onrecord/data";
import { recordsOf, TABLE_OF } from "@onrecord/domain";
import type { EntityKind, RecordKind } from "@onrecord/domain";
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
  readonly read: (store: ArticleStore, params: SearchParams) => Listing | undefined;
};

/** No list is longer in one file. */
const ALL = { page: 1, size: 100_000 };

const entities = (kind: EntityKind): List => ({
  kind,
  read: (store, params) => {
    const { text, type } = readEntitiesRequest((name) => readParam(params, name) ?? null);
    return store.listEntities({ kind, text, type }, ALL);
  },
});

/** The lists that can be taken away, by the name of their file. */
const LISTS: ReadonlyMap<string, List> = new Map([
  [
    "articles",
    {
      kind: "article",
      read: (store, params) => store.listArticles(readArticlesRequest(params), ALL),
    },
  ],
  ["people", entities("person")],
  ["organizations", entities("organization")],
  ["places", entities("place")],
  [
    "statements",
    {
      kind: "statement",
      read: (store, params) => {
        const filter = findStatementFilter(readStatementsRequest(params));
        return filter === undefined ? undefined : store.listStatements(filter, ALL);
      },
    },
  ],
  [
    "events",
    {
      kind: "event",
      read: (store, params) => {
        const filter = findEventFilter(readEventsRequest(params));
        return filter === undefined ? undefined : store.listEvents(filter, ALL);
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
): ExportFile | undefined {
  const [table = "", extension = ""] = name.split(".");
  const list = LISTS.get(table);
  const format = FORMATS.find((known) => known === extension);
  if (list === undefined || format === undefined) return undefined;
  const { ids, slice } = list.read(store, params) ?? { ids: [], slice: store.slice([]) };
  const wanted = new Set(ids);
  const records = recordsOf(slice, list.kind).filter(({ id }) => wanted.has(id));
  // The rest of the slice stays: the columns of names are made from it.
  const dataset = { ...slice, [TABLE_OF[list.kind]]: records };
  return exportDataset(dataset, { format, kinds: [list.kind] })[0];
}
