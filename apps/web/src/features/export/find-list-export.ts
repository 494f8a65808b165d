import type { ArticleStore, Listing, PageRequest } from "@onrecord/data";
import { recordsOf } from "@onrecord/domain";
import type { AnyRecord, EntityKind, RecordKind } from "@onrecord/domain";
import { findExportFormat } from "@onrecord/formats";
import type { ExportPart, ExportSource } from "@onrecord/formats";
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
  readonly parts: Iterable<string | Uint8Array>;
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
  const format = findExportFormat(extension);
  if (list === undefined || format === undefined) return undefined;
  const source = toListSource(store, list, params);
  const [file] = format.write(source, { kinds: [list.kind] });
  return file === undefined
    ? undefined
    : { name: file.name, mediaType: file.mediaType, parts: file.chunks };
}

/** A list as what is exported: its records in its own order, and no others. */
function toListSource(store: ArticleStore, list: List, params: SearchParams): ExportSource {
  const read = (page: PageRequest): Listing | undefined => list.read(store, params, page);
  return {
    manifest: store.manifest(),
    count: (kind) => (kind === list.kind ? (read({ page: 1, size: 1 })?.total ?? 0) : 0),
    parts: (kind) => (kind === list.kind ? readParts(kind, read) : []),
    *texts() {
      if (list.kind !== "article") return;
      for (const { slice } of readParts(list.kind, read)) yield* Object.entries(slice.texts);
    },
  };
}

/** The pages of a list, each with its records in the order of the list. */
function* readParts(
  kind: RecordKind,
  read: (page: PageRequest) => Listing | undefined,
): Generator<ExportPart> {
  let after: string | undefined;
  do {
    const listing = read({ page: 1, size: PART, after });
    if (listing === undefined) return;
    const { slice } = listing;
    const byId = new Map(
      recordsOf(slice, kind).map((record): [string, AnyRecord] => [record.id, record]),
    );
    yield { kind, records: listing.ids.flatMap((id) => byId.get(id) ?? []), slice };
    after = listing.next ?? undefined;
  } while (after !== undefined);
}
