import { ENTITY_KINDS } from "@onrecord/domain";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DuplicatesList } from "#web/features/entities/duplicates-list.tsx";
import { ReadOnlyNotice } from "#web/features/access/read-only-notice.tsx";
import { api } from "#web/trpc/server.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "These may be the same",
  description: "Entries of this record that may stand for one and the same.",
  robots: { index: false },
};

export default async function DuplicatesPage(): Promise<ReactElement> {
  const { origin } = await api.record.summary();
  if (origin === "dataset") return <ReadOnlyNotice />;
  return (
    <div className="page-width">
      <PageHeader
        title="These may be the same"
        lead="Entries whose names are alike, or that one register calls the same. Whether they are one, the sentences tell."
      />
      <div className="max-w-[52rem]">
        {ENTITY_KINDS.map((kind) => (
          <DuplicatesList key={kind} kind={kind} />
        ))}
      </div>
    </div>
  );
}
