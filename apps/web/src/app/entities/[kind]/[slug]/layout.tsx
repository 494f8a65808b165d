import { notFound } from "next/navigation";
import type { ReactElement, ReactNode } from "react";
import { findEntity } from "./find-entity.ts";

/** Answers 404 before anything is sent: the page itself would be too late. */
export default async function EntityLayout({
  params,
  children,
}: {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>;
  readonly children: ReactNode;
}): Promise<ReactElement> {
  const { kind, slug } = await params;
  if ((await findEntity(kind, slug)) === null) notFound();
  return <>{children}</>;
}
