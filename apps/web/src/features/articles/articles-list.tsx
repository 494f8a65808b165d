import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { ExportLinks } from "#web/ui/export-links.tsx";
import { ListLayout } from "#web/ui/list-layout.tsx";
import { NothingLeft } from "#web/ui/nothing-left.tsx";
import { PageLinks } from "#web/ui/page-links.tsx";
import { ArticleLine } from "./article-line.tsx";
import { toArticlesAddress } from "./articles-address.ts";
import type { ArticlesRequest } from "./articles-address.ts";

const FIELDS = { entity: "Mentions", year: "Published in", language: "Language" };

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
  const { rows, total, facets, page, pages } = await api.articles.list(request);
  const { entity, year, language } = request;
  const groups = toFacetGroups(facets, {
    fields: FIELDS,
    chosen: { entity, year, language },
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
          <strong>{total}</strong> {total === 1 ? "article" : "articles"}
        </>
      }
    >
      {rows.length === 0 ? (
        <NothingLeft total={total} what="article" href="/articles" />
      ) : (
        <ol className="divide-y divide-hairline">
          {rows.map((article) => (
            <li key={article.id} className="py-6">
              <ArticleLine article={article} />
            </li>
          ))}
        </ol>
      )}
      <PageLinks
        page={page}
        pages={pages}
        toHref={(number) => toArticlesAddress(request, { page: number })}
      />
      <ExportLinks address={toArticlesAddress(request, {})} />
    </ListLayout>
  );
}
