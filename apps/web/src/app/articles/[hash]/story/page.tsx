import { notFound } from "next/navigation";
import { cache } from "react";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { StoryPage } from "#web/features/stories/story-page.tsx";
import { api } from "#web/trpc/server.tsx";
import { toArticleId } from "../find-reader-data.ts";

type StoryRouteProps = {
  readonly params: Promise<{ readonly hash: string }>;
  readonly searchParams: Promise<{ readonly page?: string | string[] }>;
};

const findStory = cache((hash: string, page: number) =>
  api.article.story({ id: toArticleId(hash), page }),
);

export async function generateMetadata({ params }: StoryRouteProps): Promise<Metadata> {
  const story = await findStory((await params).hash, 1);
  return story === null
    ? { title: "Not on record" }
    : { title: `Who carries: ${story.title}`, description: `${story.total} articles carry it.` };
}

export default async function StoryRoute(props: StoryRouteProps): Promise<ReactElement> {
  const { page: asked } = await props.searchParams;
  const page = /^[1-9]\d{0,5}$/.test(String(asked)) ? Number(asked) : 1;
  const story = await findStory((await props.params).hash, page);
  if (story === null || story.carriers.length === 0) notFound();
  return <StoryPage story={story} page={page} />;
}
