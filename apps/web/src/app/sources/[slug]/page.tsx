import { notFound } from "next/navigation";
import { cache } from "react";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { SourcePage } from "#web/features/sources/source-page.tsx";
import { api } from "#web/trpc/server.tsx";

type SourceRouteProps = { readonly params: Promise<{ readonly slug: string }> };

const findSource = cache((slug: string) => api.sources.page({ id: `source/${slug}` }));

export async function generateMetadata({ params }: SourceRouteProps): Promise<Metadata> {
  const view = await findSource((await params).slug);
  if (view === null) return { title: "Not on record" };
  return {
    title: view.source.title,
    description: `What in this record rests on ${view.source.title}, a source outside the articles.`,
  };
}

export default async function SourceRoute({ params }: SourceRouteProps): Promise<ReactElement> {
  const view = await findSource((await params).slug);
  if (view === null) notFound();
  return <SourcePage view={view} />;
}
