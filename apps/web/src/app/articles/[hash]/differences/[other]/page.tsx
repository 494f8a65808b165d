import { notFound } from "next/navigation";
import { cache } from "react";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DifferencesPage } from "#web/features/stories/differences-page.tsx";
import { api } from "#web/trpc/server.tsx";
import { toArticleId } from "../../find-reader-data.ts";

type DifferencesRouteProps = {
  readonly params: Promise<{ readonly hash: string; readonly other: string }>;
};

const findDifferences = cache((hash: string, other: string) =>
  api.article.differences({ id: toArticleId(hash), other: toArticleId(other) }),
);

export async function generateMetadata({ params }: DifferencesRouteProps): Promise<Metadata> {
  const { hash, other } = await params;
  const data = await findDifferences(hash, other);
  return data === null
    ? { title: "Not on record" }
    : { title: `What differs: ${data.title}`, description: "Two articles, word by word." };
}

export default async function DifferencesRoute({
  params,
}: DifferencesRouteProps): Promise<ReactElement> {
  const { hash, other } = await params;
  const data = await findDifferences(hash, other);
  if (data === null) notFound();
  return <DifferencesPage data={data} />;
}
