import { notFound } from "next/navigation";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { SplitPage } from "#web/features/entities/split-page.tsx";
import { ReadOnlyNotice } from "#web/features/access/read-only-notice.tsx";
import { api } from "#web/trpc/server.tsx";

type PageProps = { readonly params: Promise<{ readonly kind: string; readonly slug: string }> };

export const metadata: Metadata = { title: "Split an entry", robots: { index: false } };

export default async function SplitRoute({ params }: PageProps): Promise<ReactElement> {
  const { kind, slug } = await params;
  const entity = await api.identity.entry({ id: `${kind}/${slug}` });
  if (entity === null) notFound();
  const { origin } = await api.record.summary();
  return origin === "dataset" ? <ReadOnlyNotice /> : <SplitPage entity={entity} />;
}
