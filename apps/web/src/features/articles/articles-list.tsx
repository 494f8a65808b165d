import type { ReactElement } from "react";
import type { Histogram } from "@onrecord/data";
import { parseEdtf } from "@onrecord/domain";
import { DATES_HERE } from "#web/features/histogram/dates-here.ts";
import { toBars } from "#web/features/histogram/histogram-bars.ts";
import { PackedHistogram } from "#web/features/histogram/histogram-view.tsx";
import { PAGE_SIZE } from "#web/server/list-page.ts";
import { api } from "#web/trpc/server.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { toGrouped } from "#web/ui/grouped.ts";
import { ListLayout } from "#web/ui/list-layout.tsx";
import { NothingLeft } from "#web/ui/nothing-left.tsx";
import { ListPages } from "#web/ui/list-pages.tsx";
import { pack } from "#web/ui/packed.ts";
import { toArticleLines } from "./article-line-data.ts";
import { ArticleLines } from "./article-lines.tsx";
import { toArticlesAddress } from "./articles-address.ts";
import type { ArticlesRequest } from "./articles-address.ts";

const FIELDS = {
  publisher: "Publisher",
  entity: "Mentions",
  year: "Published in",
  language: "Language",
};

const SORTS = [
  { sort: "newest", label: "latest published" },
  { sort: "oldest", label: "earliest published" },
] as const;

/** The articles that an address asks for, with what they can be narrowed to. */
export async function ArticlesList({
  request,
}: {
  readonly request: ArticlesRequest;
}): Promise<ReactElement> {
  const { rows, total, facets, histogram, next } = await api.articles.list(request);
  const { publisher, entity, year, language, page } = request;
  const usualLanguage =
    total < 2 ? null : (facets.find(({ field }) => field === "language")?.values[0]?.value ?? null);
  const groups = toFacetGroups(facets, {
    fields: FIELDS,
    chosen: { publisher, entity, year, language },
    toHref: (field, value) => toArticlesAddress(request, { [field]: value }),
  });
  const sorts = SORTS.map(({ sort, label }) => ({
    label,
    chosen: sort === request.sort,
    href: toArticlesAddress(request, { sort: sort === "newest" ? undefined : sort }),
  }));
  return (
    <ListLayout
      facets={groups}
      sorts={sorts}
      count={
        <>
          <strong>{toGrouped(total)}</strong> {total === 1 ? "article" : "articles"}
        </>
      }
    >
      <Dates request={request} histogram={histogram} total={total} />
      <DateFault dates={request.in} />
      {rows.length === 0 ? (
        <NothingLeft total={total} what="article" href="/articles" />
      ) : (
        <ArticleLines lines={pack(toArticleLines(rows, usualLanguage))} />
      )}
      <ListPages
        total={total}
        page={page}
        size={PAGE_SIZE}
        shown={rows.length}
        firstHref={toArticlesAddress(request, {})}
        nextHref={
          next === null ? null : toArticlesAddress(request, { page: page + 1, after: next })
        }
      />
      <ExportMenu what="this list" kind="article" address={toArticlesAddress(request, {})} />
    </ListLayout>
  );
}

/** Says of dates in the address that cannot be read how they are written. */
function DateFault({ dates }: { readonly dates: string | undefined }): ReactElement | null {
  if (dates === undefined || parseEdtf(dates).ok) return null;
  return (
    <p className="border-l-2 border-accent py-1 pl-3">
      “{dates}” in the address is not a date: write a year, a month, a day, or two of them, as in
      2023, 2023-07, 2023-07-27 or 2022/2023.
    </p>
  );
}

/** Fewer articles than this are read, and not narrowed by their dates. */
const FEW = 5;

/** When the articles are of. Nothing for a few, unless their dates were chosen. */
function Dates({
  request,
  histogram,
  total,
}: {
  readonly request: ArticlesRequest;
  readonly histogram: Histogram | null;
  readonly total: number;
}): ReactElement | null {
  const clearHref = request.in === undefined ? null : toArticlesAddress(request, { in: undefined });
  const bars = histogram === null ? undefined : toBars(histogram);
  if (bars === undefined || (total < FEW && clearHref === null)) return null;
  return (
    <PackedHistogram
      bars={pack(bars)}
      what="Articles"
      href={toArticlesAddress(request, { in: DATES_HERE })}
      clearHref={clearHref}
    />
  );
}
