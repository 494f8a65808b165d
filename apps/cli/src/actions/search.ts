import type { Archive, Collection, SearchOrder } from "@onrecord/data";
import { openArchive } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { line } from "../output/line.ts";
import { toQueryNotice } from "../output/query-notice.ts";
import { toSearchLines } from "../output/search-lines.ts";
import { getBaseUrl } from "../permalink.ts";
import type { Screen } from "../screen.ts";
import type { FoundPage } from "./ask-archive.ts";
import { askArchive, toReportedPage } from "./ask-archive.ts";
import { openSource } from "./open-source.ts";
import { watchSearch } from "./watch-search.ts";
import type { Workshop } from "./workshop.ts";

export type SearchRequest = {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly offset: number;
  /** Show one article of each story. */
  readonly stories: boolean;
  readonly order: SearchOrder;
  /** Keep the search in the collection, under this name. */
  readonly save: string | undefined;
  /** Go on, and show what comes in. */
  readonly watch: boolean;
  readonly json: boolean;
  readonly dataset: string | undefined;
  /** The collection to search instead of a dataset. */
  readonly archive: string | undefined;
  readonly url: string | undefined;
};

/** What is searched, and how to speak of it. */
type Searched = { readonly archive: Archive; readonly subject: string };

/** A collection; or a dataset, whose archive is built in memory, so that nothing is left behind. */
async function openSearched(request: SearchRequest, shop: Workshop): Promise<Searched> {
  if (request.archive !== undefined)
    return { archive: openCollectionAt(request.archive, shop.io), subject: request.archive };
  const { dataset, stamp, subject } = await openSource(request.dataset, shop);
  return { archive: openArchive({ file: ":memory:", dataset, stamp }), subject };
}

/** Searches a dataset or a collection; keeps the search in the collection, or goes on watching it. */
export async function search(request: SearchRequest, shop: Workshop): Promise<number> {
  const query = queryOf(request);
  if (request.save !== undefined || request.watch) {
    const collection = openCollectionAt(request.archive, shop.io);
    try {
      return await searchOn(collection, { ...request, query }, shop);
    } finally {
      collection.close();
    }
  }
  const { archive, subject } = await openSearched(request, shop);
  try {
    const page = askArchive(archive, { ...request, query }, getBaseUrl(request.url, shop.io));
    return await showPage(page, { query, subject, json: request.json }, shop.screen);
  } finally {
    archive.close();
  }
}

/** A search that is kept, or watched, or both. */
async function searchOn(
  collection: Collection,
  request: SearchRequest & { readonly query: string },
  { io, screen }: Workshop,
): Promise<number> {
  const { query, save, json } = request;
  const base = getBaseUrl(request.url, io);
  const page = askArchive(collection, request, base);
  const code = await showPage(page, { query, subject: String(request.archive), json }, screen);
  if (save !== undefined) {
    const lookedAt = new Date().toISOString();
    collection.saved.put({ name: save, query, mark: page.mark, lookedAt });
    await screen.note([line(`Kept as ${save}. What is new: onrecord saved ${save}`)]);
  }
  if (!request.watch) return code;
  await screen.note([line("Watching for what comes in; Ctrl-C ends it.")]);
  return watchSearch({ collection, query, base, json, mark: page.mark }, { io, screen });
}

type Showing = { readonly query: string; readonly subject: string; readonly json: boolean };

/** Shows an answer: what is to be said of the query first, then the hits. */
async function showPage(
  page: FoundPage,
  { query, subject, json }: Showing,
  screen: Screen,
): Promise<number> {
  await screen.note(toQueryNotice(query, page, screen.width));
  if (json) await screen.printJson(toReportedPage(page));
  else if (page.hits.length > 0) await screen.print(toSearchLines(page, screen));
  else
    await screen.note([
      line(page.total === 0 ? `Nothing found in ${subject}.` : `There are only ${page.total}.`),
    ]);
  return page.hits.length === 0 ? EXIT.findings : EXIT.ok;
}

/** The query in the search's own language, narrowed to the kinds that are asked for. */
function queryOf({ words, kinds }: SearchRequest): string {
  const query = words.join(" ");
  return kinds.length === 0
    ? query
    : `(${query}) (${kinds.map((kind) => `kind:${kind}`).join(" OR ")})`;
}
