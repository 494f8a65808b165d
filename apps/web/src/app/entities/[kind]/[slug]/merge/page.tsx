import { notFound } from "next/navigation";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { MergePage } from "#web/features/entities/merge-page.tsx";
import { ReadOnlyNotice } from "#web/features/access/read-only-notice.tsx";
import { api } from "#web/trpc/server.tsx";
import { readParam } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";

type PageProps = {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export const metadata: Metadata = { title: "Merge two entries", robots: { index: false } };

export default async function MergeRoute({
  params,
  searchParams,
}: PageProps): Promise<ReactElement> {
  const { kind, slug } = await params;
  const entity = await api.identity.entry({ id: `${kind}/${slug}` });
  if (entity === null) notFound();
  const { origin } = await api.record.summary();
  if (origin === "dataset") return <ReadOnlyNotice />;
  const asked = await searchParams;
  return (
    <MergePage
      entity={entity}
      other={readParam(asked, "with")}
      text={readParam(asked, "q") ?? ""}
    />
  );
}
