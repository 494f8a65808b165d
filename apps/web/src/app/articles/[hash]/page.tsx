import { pageAddressOf } from "@onrecord/domain";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DataLinks } from "#web/features/linked-data/data-links.tsx";
import { LinkedData } from "#web/features/linked-data/linked-data.tsx";
import { ArticleHead } from "#web/features/reader/article-head.tsx";
import { DefectNotes } from "#web/features/reader/defect-notes.tsx";
import { LAYERS_COOKIE, parseLayers } from "#web/features/reader/layers.ts";
import { Outline } from "#web/features/reader/outline.tsx";
import { PlainArticle } from "#web/features/reader/plain-article.tsx";
import { Reader } from "#web/features/reader/reader.tsx";
import { StorySection } from "#web/features/stories/story-section.tsx";
import { HydrateClient } from "#web/trpc/server.tsx";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { findReaderData } from "./find-reader-data.ts";

type ArticlePageProps = { readonly params: Promise<{ readonly hash: string }> };

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const data = await findReaderData((await params).hash);
  if (data === undefined) return { title: "Not on record" };
  return { title: data.title, description: data.description };
}

export default async function ArticlePage({ params }: ArticlePageProps): Promise<ReactElement> {
  const data = await findReaderData((await params).hash);
  if (data === undefined) notFound();
  const forPrograms = (
    <>
      <DataLinks path={`/articles/${data.id.slice("article/".length)}`} />
      <LinkedData id={data.id} />
    </>
  );
  if (data.claims.length === 0 && data.marks.length === 0) {
    return (
      <>
        {forPrograms}
        <PlainArticle data={data} />
      </>
    );
  }
  const layers = parseLayers((await cookies()).get(LAYERS_COOKIE)?.value);
  return (
    <HydrateClient>
      {forPrograms}
      <Reader
        id={data.id}
        initialLayers={layers}
        around={{
          head: <ArticleHead data={data} />,
          outline: <Outline data={data} />,
          after: (
            <>
              <DefectNotes data={data} />
              <div className="article-after">
                {data.story === null ? null : <StorySection story={data.story} />}
                <ExportMenu what="this article" address={pageAddressOf(data.id) ?? ""} />
              </div>
            </>
          ),
        }}
      />
    </HydrateClient>
  );
}
