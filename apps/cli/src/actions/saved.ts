import type { Collection, SavedSearch } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import type { Line } from "../output/line.ts";
import { accent, faint, line, strong } from "../output/line.ts";
import { toSearchLines } from "../output/search-lines.ts";
import { wrapLine } from "../output/wrap.ts";
import { getBaseUrl } from "../permalink.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import { askArchive, toReportedPage } from "./ask-archive.ts";
import type { Workshop } from "./workshop.ts";

export type SavedRequest = {
  /** The search to look at; all are listed without one. */
  readonly name: string | undefined;
  readonly forget: boolean;
  readonly limit: number;
  readonly json: boolean;
  readonly archive: string | undefined;
  readonly url: string | undefined;
};

/** Lists the searches kept in a collection, shows what is new in one, or forgets it. */
export async function saved(request: SavedRequest, shop: Workshop): Promise<number> {
  const collection = openCollectionAt(request.archive, shop.io);
  try {
    if (request.name === undefined) return await listSaved(collection, request, shop);
    const search = await getSaved(collection, request.name);
    if (!request.forget) return await lookAt(collection, { request, search }, shop);
    collection.saved.remove(search.name);
    await shop.screen.note([line(`Forgot ${search.name}.`)]);
    return EXIT.ok;
  } finally {
    collection.close();
  }
}

/** @throws UsageError when no search of this name is kept. */
async function getSaved({ saved: kept }: Collection, name: string): Promise<SavedSearch> {
  const all = kept.list();
  const found = all.find((search) => search.name === name);
  if (found !== undefined) return found;
  const names = all.map((search) => search.name);
  const hint = await didYouMean(name, names);
  throw new UsageError(`No search is kept as ${name}.`, [
    hint ?? `Keep one: onrecord search <query…> --archive <file> --save ${name}`,
  ]);
}

async function listSaved(
  collection: Collection,
  { json }: SavedRequest,
  { screen }: Workshop,
): Promise<number> {
  const rows = collection.saved.list().map((search) => ({
    ...search,
    total: count(collection, search.query, 0),
    new: count(collection, search.query, search.mark),
  }));
  if (json) await screen.printJson({ saved: rows });
  else if (rows.length === 0)
    await screen.note([
      line("No search is kept yet."),
      line("Keep one: onrecord search <query…> --archive <file> --save <name>"),
    ]);
  else await screen.print(rows.flatMap((row) => wrapLine(toRowLine(row), screen)));
  return rows.length === 0 ? EXIT.findings : EXIT.ok;
}

const count = (collection: Collection, text: string, since: number): number =>
  collection.search.search({ text, limit: 0, since }).total;

const toRowLine = ({
  name,
  query,
  total,
  new: fresh,
  lookedAt,
}: SavedSearch & { readonly total: number; readonly new: number }): Line => [
  accent(name),
  ...line(`  ${query}  `, strong(`${fresh} new`), ` of ${total}  `),
  faint(`last looked at ${toMoment(lookedAt)}`),
];

const toMoment = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** Shows what came in since the last look, and remembers this one. */
async function lookAt(
  collection: Collection,
  { request, search }: { readonly request: SavedRequest; readonly search: SavedSearch },
  { io, screen }: Workshop,
): Promise<number> {
  const { query, mark: since, lookedAt } = search;
  const asked = { query, limit: request.limit, offset: 0, order: "newest", since } as const;
  const page = askArchive(collection, asked, getBaseUrl(request.url, io));
  if (request.json) await screen.printJson(toReportedPage(page));
  else if (page.hits.length > 0) await screen.print(toSearchLines(page, screen));
  else await screen.note([line(`Nothing new for ${query} since ${toMoment(lookedAt)}.`)]);
  collection.saved.put({ ...search, mark: page.mark, lookedAt: new Date().toISOString() });
  return page.total === 0 ? EXIT.findings : EXIT.ok;
}
