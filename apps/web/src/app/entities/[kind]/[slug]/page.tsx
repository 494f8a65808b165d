import { notFound } from "next/navigation";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { FeedLinks } from "#web/features/feeds/feed-links.tsx";
import { DataLinks } from "#web/features/linked-data/data-links.tsx";
import { LinkedData } from "#web/features/linked-data/linked-data.tsx";
import { EntityPage } from "#web/features/entities/entity-page.tsx";
import { MergedNotice } from "#web/features/entities/merged-notice.tsx";
import { readBaseUrl } from "#web/server/base-url.ts";
import { api } from "#web/trpc/server.tsx";
import { readParam } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { findEntity } from "./find-entity.ts";

type PageProps = {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { kind, slug } = await params;
  const found = await findEntity(kind, slug);
  if (found === null) return { title: "Not on record" };
  const { view, totals } = found;
  const { name } = view.ref;
  return {
    title: name,
    description: `What is on record about ${name}: ${totals.mentions} mentions, ${totals.saidBy} statements by and ${totals.saidAbout} about, ${totals.events} events, each with its sentence.`,
  };
}

export default async function EntityRoute({
  params,
  searchParams,
}: PageProps): Promise<ReactElement> {
  const { kind, slug } = await params;
  const found = await findEntity(kind, slug);
  if (found === null) notFound();
  const { view, totals } = found;
  const merged = readParam(await searchParams, "merged");
  const { origin } = await api.record.summary();
  return (
    <>
      <FeedLinks entity={view.ref} />
      <DataLinks path={view.ref.address} />
      <LinkedData id={view.entity.id} />
      {merged === undefined ? null : <MergedNotice id={merged} into={view.entity.id} />}
      <EntityPage
        view={view}
        totals={totals}
        baseUrl={await readBaseUrl()}
        isDecidedOn={origin === "collection"}
      />
    </>
  );
}
