"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import { FacetList } from "#web/ui/facet-list.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { SortLinks } from "#web/ui/sort-links.tsx";
import type { DeskFacets } from "./desk-item.ts";
import { DeskTextFilter } from "./desk-text-filter.tsx";
import { toQueueInput, toReviewAddress } from "./review-address.ts";
import type { ReviewOrder, ReviewRequest } from "./review-address.ts";

const FIELDS = {
  kind: "What is proposed",
  confidence: "How surely",
  article: "Article",
  entity: "Who or what",
  rule: "By which rule",
};

const ORDERS: readonly { readonly order: ReviewOrder; readonly label: string }[] = [
  { order: "text", label: "text" },
  { order: "least-sure", label: "least sure" },
  { order: "most-sure", label: "most sure" },
  { order: "entity", label: "name" },
];

type DeskFiltersProps = { readonly request: ReviewRequest; readonly first: DeskFacets };

/** What the queue can be narrowed to, counted anew as decisions are saved. */
export function DeskFilters({ request, first }: DeskFiltersProps): ReactElement {
  const { data } = useQuery(
    useTRPC().review.facets.queryOptions(toQueueInput(request), { initialData: first }),
  );
  const { kind, confidence, article, entity, rule } = request;
  const groups = toFacetGroups(data.facets, {
    fields: FIELDS,
    chosen: { kind, confidence, article, entity, rule },
    toHref: (field, value) => toReviewAddress(request, { [field]: value }),
    // What the chosen one is called is known where nothing is left of it, too.
    labelOf: (field, value) => {
      if (field === "article" && value === article) return data.named.article ?? undefined;
      if (field === "entity" && value === entity) return data.named.entity ?? undefined;
      return field === "rule" && value === rule ? (data.named.rule ?? undefined) : undefined;
    },
  });
  return (
    <div className="desk-filters">
      <DeskTextFilter request={request} />
      <FacetList groups={groups.filter(({ links }) => links.length > 0)} />
      {isUncounted(data) ? (
        <p className="text-sm text-soft">
          More than 10,000: what is missing here is not counted. Narrow them further, with a word
          for one, and it is.
        </p>
      ) : null}
    </div>
  );
}

/** Whatever is proposed stands in an article: where none is told, they were too many to be counted. */
const isUncounted = ({ total, facets }: DeskFacets): boolean =>
  total > 0 && facets.every(({ field, values }) => field !== "article" || values.length === 0);

/** The orders that the queue can be in. */
export const DeskOrders = ({ request }: { readonly request: ReviewRequest }): ReactElement => (
  <SortLinks
    links={ORDERS.map(({ order, label }) => ({
      label,
      chosen: order === request.order,
      href: toReviewAddress(request, { order: order === "text" ? undefined : order }),
    }))}
  />
);
