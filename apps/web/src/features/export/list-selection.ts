import type { ArticleStore, ExportSelection, Listing, PageRequest } from "@onrecord/data";
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
  readonly read: (
    store: ArticleStore,
    params: SearchParams,
    page: PageRequest,
  ) => Listing | undefined;
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

/** The lists that can be exported, by the name of their file. */
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

/** The lists that can be exported. */
export const LIST_NAMES: readonly string[] = [...LISTS.keys()];

/**
 * What the page of a list shows with these parameters, in its order. Undefined for a name that is no
 * list's.
 */
export function findListSelection(
  store: ArticleStore,
  name: string,
  params: SearchParams,
): Extract<ExportSelection, { kind: "list" }> | undefined {
  const list = LISTS.get(name);
  if (list === undefined) return undefined;
  const read = (page: PageRequest): Listing | undefined => list.read(store, params, page);
  return {
    kind: "list",
    of: list.kind,
    total: read({ page: 1, size: 1 })?.total ?? 0,
    ids: () => readIds(read),
  };
}

/** The ids of a list, page after page. */
function* readIds(read: (page: PageRequest) => Listing | undefined): Generator<readonly string[]> {
  let after: string | undefined;
  do {
    const listing = read({ page: 1, size: PART, after });
    if (listing === undefined) return;
    yield listing.ids;
    after = listing.next ?? undefined;
  } while (after !== undefined);
}
