import { notFound } from "next/navigation";
import type { ReactElement, ReactNode } from "react";
import { findReaderData } from "./find-reader-data.ts";

type ArticleLayoutProps = {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly hash: string }>;
};

/** Answers 404 where there is no such article: here, since above the loading state it still can. */
export default async function ArticleLayout({
  children,
  params,
}: ArticleLayoutProps): Promise<ReactElement> {
  if ((await findReaderData((await params).hash)) === undefined) notFound();
  return <>{children}</>;
}
