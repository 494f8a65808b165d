import type { Facet } from "@onrecord/data";
import type { ReactElement } from "react";
import { ClaimCard } from "#web/features/claim/claim-card.tsx";
import { api } from "#web/trpc/server.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { ListLayout } from "#web/ui/list-layout.tsx";
import { NothingLeft } from "#web/ui/nothing-left.tsx";
import { PageLinks } from "#web/ui/page-links.tsx";
import type { SortLink } from "#web/ui/sort-links.tsx";
import { MANNER_WORDS } from "./manner-words.ts";
import type { StatementSort } from "./statement-order.ts";
import { toStatementsAddress } from "./statements-address.ts";
import type { StatementsRequest } from "./statements-address.ts";

const FIELDS = { speaker: "Speaker", about: "About", manner: "Given as", article: "Article" };

const SORTS: readonly { readonly sort: StatementSort; readonly label: string }[] = [
  { sort: "text", label: "place in the article" },
  { sort: "date", label: "date" },
  { sort: "speaker", label: "speaker" },
];

/** The statements that an address asks for, with what they can be narrowed to. */
export async function StatementsList({
  request,
}: {
  readonly request: StatementsRequest;
}): Promise<ReactElement> {
  const { rows, total, inOrder, facets, page, pages } = await api.statements.list(request);
  const { speaker, about, manner, article } = request;
  const groups = toFacetGroups(facets.filter(hasChoice).map(withoutClaims), {
    fields: FIELDS,
    chosen: { speaker, about, manner, article },
    toHref: (field, value) => toStatementsAddress(request, { [field]: value }),
    labelOf: (field, value) => (field === "manner" ? MANNER_WORDS[value] : undefined),
  });
  return (
    <ListLayout facets={groups} sorts={toSorts(request, inOrder)} count={<Count total={total} />}>
      {inOrder ? null : <Unsorted />}
      {rows.length === 0 ? (
        <NothingLeft total={total} what="statement" href="/statements" />
      ) : (
        <ol className="divide-y divide-hairline">
          {rows.map((claim) => (
            <li key={claim.id} className="py-6">
              <ClaimCard claim={claim} />
            </li>
          ))}
        </ol>
      )}
      <PageLinks
        page={page}
        pages={pages}
        toHref={(number) => toStatementsAddress(request, { page: number })}
      />
      <ExportMenu what="this list" kind="statement" address={toStatementsAddress(request, {})} />
    </ListLayout>
  );
}

const Unsorted = (): ReactElement => (
  <p role="note" className="mt-2 max-w-prose border-l-2 border-accent pl-3 text-sm">
    Up to 1,000 statements can be sorted by date or speaker. These are more, and stand as their
    articles do; with a filter they become fewer.
  </p>
);

/** Where all are from one article, there is nothing to choose. */
const hasChoice = ({ field, values }: Facet): boolean => field !== "article" || values.length > 1;

/** Statements are about events too; as filters their long descriptions would bury the names. */
const withoutClaims = (facet: Facet): Facet => ({
  ...facet,
  values: facet.values.filter(({ value }) => !/^(?:event|relation)\//.test(value)),
});

function Count({ total }: { readonly total: number }): ReactElement {
  return (
    <>
      <strong>{total.toLocaleString("en")}</strong> {total === 1 ? "statement" : "statements"}
    </>
  );
}

const toSorts = (request: StatementsRequest, inOrder: boolean): SortLink[] =>
  SORTS.map(({ sort, label }) => ({
    label,
    chosen: sort === (inOrder ? request.sort : "text"),
    href: toStatementsAddress(request, { sort: sort === "text" ? undefined : sort }),
  }));
