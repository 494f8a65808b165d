import "server-only";
import type { Facet, Listing, PageRequest } from "@onrecord/data";
import { indexDataset } from "@onrecord/domain";
import type { RecordIndex } from "@onrecord/domain";

/** A page of a list, as rows that are ready to be shown. */
export type ListPage<R> = {
  readonly rows: readonly R[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly page: number;
  readonly pages: number;
};

export const PAGE_SIZE = 50;

/** A claim with its sentence is a paragraph: so many of them are a page. */
export const CLAIMS_PER_PAGE = 25;

/** The archive keeps one order. Another one is made here, of at most this many rows. */
export const MOST_SORTED = 1000;

export type ListPageOptions<R> = {
  readonly page: number;
  readonly size: number;
  /** Lists what the filters leave; `nothing` where they can leave nothing. */
  readonly list: ((page: PageRequest) => Listing) | "nothing";
  readonly toRow: (index: RecordIndex, id: string) => R | undefined;
  /** Another order than the archive's. */
  readonly compare?: ((a: R, b: R) => number) | undefined;
};

/** Reads a page of a list in the order that is asked for. */
export function readListPage<R>(options: ListPageOptions<R>): ListPage<R> {
  const { page, size, list, compare } = options;
  if (list === "nothing") return { rows: [], total: 0, facets: [], page, pages: 1 };
  const listing = list(compare === undefined ? { page, size } : { page: 1, size: MOST_SORTED });
  const index = indexDataset(listing.slice);
  const rows = listing.ids.map((id) => options.toRow(index, id)).filter((row) => row !== undefined);
  const from = (page - 1) * size;
  return {
    rows: compare === undefined ? rows : rows.toSorted(compare).slice(from, from + size),
    total: listing.total,
    facets: listing.facets,
    page,
    pages: Math.max(1, Math.ceil(listing.total / size)),
  };
}
