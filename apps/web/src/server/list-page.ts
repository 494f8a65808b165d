import "server-only";
import type { Facet, Listing, PageRequest } from "@onrecord/data";
import { indexDataset } from "@onrecord/domain";
import type { RecordIndex } from "@onrecord/domain";

/** A page of a list, as rows that are ready to be shown. */
export type ListPage<R> = {
  readonly rows: readonly R[];
  readonly total: number;
  /** Whether it is in the order that was asked for: some are made of short lists alone. */
  readonly inOrder: boolean;
  readonly facets: readonly Facet[];
  readonly page: number;
  readonly pages: number;
};

export const PAGE_SIZE = 50;

/** A claim with its sentence is a paragraph: so many of them are a page. */
export const CLAIMS_PER_PAGE = 25;

export type ListPageOptions<R> = {
  readonly page: number;
  readonly size: number;
  /** Lists what the filters leave; `nothing` where they can leave nothing. */
  readonly list: ((page: PageRequest) => Listing) | "nothing";
  readonly toRow: (index: RecordIndex, id: string) => R | undefined;
};

/** Reads a page of a list. */
export function readListPage<R>({ page, size, list, toRow }: ListPageOptions<R>): ListPage<R> {
  if (list === "nothing") return { rows: [], total: 0, inOrder: true, facets: [], page, pages: 1 };
  const { ids, slice, total, inOrder, facets } = list({ page, size });
  const index = indexDataset(slice);
  return {
    rows: ids.map((id) => toRow(index, id)).filter((row) => row !== undefined),
    total,
    inOrder,
    facets,
    page,
    pages: Math.max(1, Math.ceil(total / size)),
  };
}
