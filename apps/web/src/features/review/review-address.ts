/** What an address of the review desk asks for: `/review?article=…&kind=statement&order=least-sure`. */
import { readFilters, readParam, toAddress } from "#web/ui/address.ts";
import type { Filters, SearchParams } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";
import { CONFIDENCE_BANDS, findConfidenceRange } from "./confidence-bands.ts";

export const REVIEW_ORDERS = ["text", "least-sure", "most-sure", "entity"] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** The kinds of record that are reviewed. */
export const REVIEWED_KINDS = ["mention", "time", "statement", "event", "relation"] as const;

/** Full ids of an article and an entity; the value of a band of confidence; words within the proposals. */
const FILTERS = ["article", "entity", "kind", "confidence", "rule", "text"] as const;

export type ReviewRequest = Filters<(typeof FILTERS)[number]> & {
  readonly order: ReviewOrder;
  /** The proposal to begin with, decided or not. */
  readonly at?: string | undefined;
};

/** As many characters of words are looked for. */
export const MOST_TEXT = 200;

/**
 * Reads an address. An order that does not exist is the order of the text; a kind and a band that do
 * not exist narrow nothing, and `findUnknown` tells of them.
 */
export function readReviewRequest(params: SearchParams): ReviewRequest {
  const order = readParam(params, "order");
  const filters = readFilters(params, FILTERS);
  return {
    ...filters,
    kind: REVIEWED_KINDS.find((known) => known === filters.kind),
    confidence: CONFIDENCE_BANDS.find(({ value }) => value === filters.confidence)?.value,
    text: filters.text?.slice(0, MOST_TEXT).trim(),
    order: REVIEW_ORDERS.find((known) => known === order) ?? "text",
    at: readParam(params, "at"),
  };
}

export const REVIEW_PARTS: KnownParts = { names: [...FILTERS, "order", "at"] };

/** The parts of an address that ask for what there is not, as they are written in it. */
export function findUnknown(params: SearchParams): readonly string[] {
  const { kind, confidence, order } = readReviewRequest(params);
  return Object.entries({ kind, confidence, order }).flatMap(([name, known]) => {
    const asked = readParam(params, name);
    return asked === undefined || asked === known ? [] : [`${name}=${asked}`];
  });
}

/** The address that asks for this, changed in some points. A changed queue begins at its first proposal. */
export function toReviewAddress(
  request: ReviewRequest,
  changes: { readonly [name: string]: string | undefined },
): string {
  const { order, at: _at, ...filters } = request;
  return toAddress("/review", {
    ...filters,
    order: order === "text" ? undefined : order,
    ...changes,
  });
}

/** Whether an address narrows the queue at all. */
export const isNarrowed = ({ order: _order, at: _at, ...filters }: ReviewRequest): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/** What the procedures are asked for: the filters, without what is none. */
export function toQueueInput({ at: _at, kind, confidence, ...rest }: ReviewRequest) {
  const known = REVIEWED_KINDS.find((one) => one === kind);
  return { ...rest, kind: known, confidence: findConfidenceRange(confidence) };
}
