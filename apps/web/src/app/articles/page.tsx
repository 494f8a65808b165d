import type { Metadata } from "next";
import type { ReactElement } from "react";
import { ARTICLES_PARTS, readArticlesRequest } from "#web/features/articles/articles-address.ts";
import { ArticlesList } from "#web/features/articles/articles-list.tsx";
import type { SearchParams } from "#web/ui/address.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Articles",
  description: "The articles of this record, each kept exactly as it was read.",
};

export default async function ArticlesPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const params = await searchParams;
  const request = readArticlesRequest(params);
  return (
    <div className="page-width">
      <PageHeader
        title="Articles"
        lead="The texts of this record, kept exactly as they were read. Everything else on this site points back into them."
      />
      <LeftOut params={params} known={ARTICLES_PARTS} />
      <ArticlesList request={request} />
    </div>
  );
}
