/** A page of a list as an answer. What the lists of all kinds have in common. */
import type { Listing, PageRequest } from "@onrecord/data";
import type { RecordIndex } from "@onrecord/domain";
import { indexDataset } from "@onrecord/domain";
import { z } from "zod";
import { Facets, toFacets } from "../answer/facets.ts";
import type { Answer } from "../operation.ts";
import { found, refused } from "../operation.ts";
import { findPageTokenPlace, toPageToken } from "../page-token.ts";

const NEXT = z
  .string()
  .nullable()
  .describe("What to ask for as `cursor` for the page that follows; null after the last.");
const TOTAL = z.int().describe("How many there are on all pages.");

/** The fields of a page of these items. */
export const pageFields = <T extends z.ZodType>(item: T) => ({
  items: z.array(item),
  total: TOTAL,
  next: NEXT,
  facets: Facets,
});

type PageInput = { readonly limit: number; readonly cursor?: string | undefined };

export type PageOptions<I extends PageInput, T> = {
  /** The operation's name: a cursor of one list is none of another. */
  readonly name: string;
  readonly input: I;
  readonly list: (page: PageRequest) => Listing;
  readonly toItem: (index: RecordIndex, id: string) => T | undefined;
};

/** The page that is asked for; refused where the cursor is not one of this question. */
export function answerPage<I extends PageInput, T>(
  options: PageOptions<I, T>,
): Answer<{ items: T[]; total: number; next: string | null; facets: z.infer<typeof Facets> }> {
  const { name, input, list, toItem } = options;
  const place = findPlace(name, input);
  if (place.kind === "refused") return place;
  const listing = list({ page: 1, size: input.limit, after: place.value });
  const index = indexDataset(listing.slice);
  return found({
    items: listing.ids.map((id) => toItem(index, id)).filter((item) => item !== undefined),
    total: listing.total,
    next: toNext(name, input, listing.next),
    facets: toFacets(listing.facets),
  });
}

/** The archive's word for where the page begins: none for the first. */
export function findPlace(
  name: string,
  input: PageInput,
): Exclude<Answer<string | undefined>, { kind: "absent" }> {
  if (input.cursor === undefined) return { kind: "found", value: undefined };
  const after = findPageTokenPlace(questionOf(name, input), input.cursor);
  return after === undefined
    ? refused(
        "cursor",
        "is not a cursor of this question. Take the `next` of the page before, and ask for everything else as you did then; without a cursor you get the first page",
      )
    : { kind: "found", value: after };
}

export const toNext = (name: string, input: PageInput, after: string | null): string | null =>
  after === null ? null : toPageToken(questionOf(name, input), after);

/** All that decides what is on the pages; how long they are does not. */
const questionOf = (name: string, { limit: _limit, cursor: _cursor, ...question }: PageInput) => [
  name,
  question,
];
