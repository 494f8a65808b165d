import { notFound } from "next/navigation";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { SplitPage } from "#web/features/entities/split-page.tsx";
import { ReadOnlyNotice } from "#web/features/access/read-only-notice.tsx";
import { api } from "#web/trpc/server.tsx";
import { findEntity } from "../find-entity.ts";

type PageProps = { readonly params: Promise<{ readonly kind: string; readonly slug: string }> };

export const metadata: Metadata = { title: "Split an entry", robots: { index: false } };

export default async function SplitRoute({ params }: PageProps): Promise<ReactElement> {
  const { kind, slug } = await params;
  const view = await findEntity(kind, slug);
  if (view === null) notFound();
  const { origin } = await api.record.summary();
  return origin === "dataset" ? <ReadOnlyNotice /> : <SplitPage view={view} />;
}
