/** A search of an archive, with what is shown beside each hit. */
import type { Archive, ArticleStore, SearchAnswer, SearchHit, SearchOrder } from "@onrecord/data";
import type { RecordIndex, Statement } from "@onrecord/domain";
import { addressOf, indexDataset } from "@onrecord/domain";

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

/** What is asked of an archive. */
export type Asked = {
  readonly query: string;
  readonly limit: number;
  readonly offset: number;
  readonly order: SearchOrder;
  readonly since?: number;
  /** Show one article of each story. */
  readonly stories?: boolean;
};

/** An answer with what the screen needs beside each hit. */
export type FoundPage = Omit<SearchAnswer, "hits" | "slice"> & {
  readonly hits: readonly LinkedHit[];
  readonly offset: number;
  /** How many were read to find these, the copies that are not shown among them. */
  readonly read: number;
};

/** Asks an archive; `base` is where its web app is served. */
export function askArchive(archive: Archive, asked: Asked, base: string): FoundPage {
  const { query: text, offset, order, since } = asked;
  const limit = asked.stories === true ? Math.max(asked.limit, LOOKED_AT) : asked.limit;
  const answer = archive.search.search({ text, limit, offset, order, since });
  const { hits, read } = toShownHits(answer.hits, archive.store, asked);
  const { slice, ...page } = answer;
  return { ...page, hits: linked(hits, indexDataset(slice), base), read, offset };
}

/** An answer for programs. */
export const toReportedPage = ({ offset: _offset, read: _read, ...page }: FoundPage) => ({
  ...page,
  hits: page.hits.map(toReportedHit),
});

/** Of so many hits stories are made; those that follow are for the next page. */
const LOOKED_AT = 500;

type HitInStory = SearchHit & Pick<LinkedHit, "story">;

/** The hits to show, with their stories, and how many were read to find them. */
function toShownHits(
  hits: readonly SearchHit[],
  store: ArticleStore,
  { limit, stories }: Asked,
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
