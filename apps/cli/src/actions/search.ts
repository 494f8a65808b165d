import type { Archive, ArticleStore, SearchAnswer, SearchHit } from "@onrecord/data";
import { openArchive } from "@onrecord/data";
import type { RecordIndex, Statement } from "@onrecord/domain";
import { addressOf, indexDataset } from "@onrecord/domain";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { excerptAround, toCodeFrame } from "../output/code-frame.ts";
import type { Line } from "../output/line.ts";
import { line } from "../output/line.ts";
import { toSearchLines } from "../output/search-lines.ts";
import { wrapLine } from "../output/wrap.ts";
import { getBaseUrl } from "../permalink.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type SearchRequest = {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly offset: number;
  /** Show one article of each story. */
  readonly stories: boolean;
  readonly json: boolean;
  readonly dataset: string | undefined;
  /** The collection to search instead of a dataset. */
  readonly archive: string | undefined;
  readonly url: string | undefined;
};

/** A hit with what the screen needs beside it. */
export type LinkedHit = SearchHit & {
  readonly permalink: string;
  /** The part of the title to show above the sentence. */
  readonly heading: string;
  /** Whether nobody has decided on it yet. */
  readonly proposed: boolean;
  /** The story of an article that others carry too. */
  readonly story: { readonly id: string; readonly total: number } | null;
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

/** Searches a dataset or a collection. */
export async function search(request: SearchRequest, { io, screen }: Workshop): Promise<number> {
  const base = getBaseUrl(request.url, io);
  const { archive, subject } = await openSearched(request, { io, screen });
  const answer = archive.search.search({
    text: queryOf(request),
    limit: request.stories ? Math.max(request.limit, LOOKED_AT) : request.limit,
    offset: request.offset,
  });
  const { hits: found, read } = toShownHits(answer, archive.store, request);
  const slice = archive.store.slice(found.map(({ id }) => id));
  archive.close();
  const hits = linked(found, indexDataset(slice), base);
  if (answer.notice !== null)
    await screen.note(wrapLine(line(answer.notice), { width: screen.width }));
  if (answer.fault !== null)
    await screen.note(toFaultFrame(queryOf(request), answer.fault.offset, screen.width));
  if (request.json) await screen.printJson({ ...answer, hits: hits.map(toReportedHit) });
  else if (hits.length > 0)
    await screen.print(toSearchLines({ ...answer, hits, read, offset: request.offset }, screen));
  else
    await screen.note([
      line(answer.total === 0 ? `Nothing found in ${subject}.` : `There are only ${answer.total}.`),
    ]);
  return hits.length === 0 ? EXIT.findings : EXIT.ok;
}

/** The query with a caret under the place where it could not be understood. */
function toFaultFrame(query: string, offset: number, width: number): Line[] {
  const mark = { start: offset, end: Math.min(offset + 1, query.length) };
  const { text, marks } = excerptAround(query.replaceAll(/\s/g, " "), mark, width);
  return toCodeFrame({ text, marks, tone: "warning" }, width);
}

/** The query in the search's own language, narrowed to the kinds that are asked for. */
function queryOf({ words, kinds }: SearchRequest): string {
  const query = words.join(" ");
  return kinds.length === 0
    ? query
    : `(${query}) (${kinds.map((kind) => `kind:${kind}`).join(" OR ")})`;
}

/** Of so many hits stories are made; those that follow are for the next page. */
const LOOKED_AT = 500;

type HitInStory = SearchHit & Pick<LinkedHit, "story">;

/** The hits to show, with their stories, and how many were read to find them. */
function toShownHits(
  { hits }: SearchAnswer,
  store: ArticleStore,
  { limit, stories }: SearchRequest,
): { readonly hits: readonly HitInStory[]; readonly read: number } {
  const known = new Map(
    store.storiesOf(hits.map(({ id }) => id)).map((story) => [story.id, story]),
  );
  const shown: HitInStory[] = [];
  const told = new Set<string>();
  for (const [read, hit] of hits.entries()) {
    if (shown.length === limit) return { hits: shown, read };
    const story = known.get(hit.id);
    const isTold = story !== undefined && told.has(story.story);
    if (stories && isTold) continue;
    if (story !== undefined) told.add(story.story);
    shown.push({ ...hit, story: story ? { id: story.story, total: story.total } : null });
  }
  return { hits: shown, read: hits.length };
}

const linked = (hits: readonly HitInStory[], index: RecordIndex, base: string): LinkedHit[] =>
  hits.map((hit) => {
    const record = index.find(hit.id);
    return {
      ...hit,
      permalink: `${base}${record === undefined ? "/" : addressOf(record)}`,
      heading: record?.kind === "statement" ? speakerOf(record, index) : hit.title,
      proposed: record !== undefined && "status" in record && record.status === "proposed",
    };
  });

/** A hit for programs. Its heading is the screen's own affair. */
const toReportedHit = ({ heading: _heading, ...hit }: LinkedHit) => hit;

/** The sentence below shows a statement's words, so its heading need not. */
const speakerOf = ({ speaker }: Statement, { nameOf }: RecordIndex): string =>
  speaker === null ? "Unknown speaker" : nameOf(speaker);
