import type { ReactElement } from "react";
import { PageHeader } from "#web/ui/page-header.tsx";
import { api } from "#web/trpc/server.tsx";

export default async function OverviewPage(): Promise<ReactElement> {
  const { manifest } = await api.record.summary();
  return (
    <div className="page-width">
      <PageHeader title={manifest.title} lead={manifest.description} />
    </div>
  );
}
