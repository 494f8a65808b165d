import { ENTITY_KINDS, KINDS } from "@onrecord/domain";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DuplicatesList } from "#web/features/entities/duplicates-list.tsx";
import { ReadOnlyNotice } from "#web/features/access/read-only-notice.tsx";
import { api } from "#web/trpc/server.tsx";
import { readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";
import { TextLink } from "#web/ui/text-link.tsx";

export const metadata: Metadata = {
  title: "These may be the same",
  description: "Entries of this record that may stand for one and the same.",
  robots: { index: false },
};

const KNOWN = { names: ["kind"], sorts: [] };

export default async function DuplicatesPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const { origin } = await api.record.summary();
  if (origin === "dataset") return <ReadOnlyNotice />;
  const params = await searchParams;
  const wanted = readParam(params, "kind");
  const kind = ENTITY_KINDS.find((each) => each === wanted) ?? "person";
  return (
    <div className="page-width">
      <PageHeader
        title="These may be the same"
        lead="Entries whose names are alike, or that one register calls the same. Whether they are one, the sentences tell."
      />
      <LeftOut params={params} known={KNOWN} what="This page" />
      <nav aria-label="Kinds of entries" className="flex gap-x-6 text-sm">
        {ENTITY_KINDS.map((each) =>
          each === kind ? (
            <span key={each} aria-current="page" className="font-semibold">
              {KINDS[each].plural}
            </span>
          ) : (
            <TextLink key={each} href={toAddress("/entities/duplicates", { kind: each })}>
              {KINDS[each].plural}
            </TextLink>
          ),
        )}
      </nav>
      <div className="max-w-[52rem]">
        <DuplicatesList kind={kind} />
      </div>
    </div>
  );
}
