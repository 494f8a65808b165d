import type { Metadata } from "next";
import type { ReactElement } from "react";
import { readHealthRequest } from "#web/features/health/health-address.ts";
import { HealthReport } from "#web/features/health/health-report.tsx";
import { api } from "#web/trpc/server.tsx";
import type { SearchParams } from "#web/ui/address.ts";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Record health",
  description: "What the check of this record finds, each finding with its sentence.",
};

export default async function HealthPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const request = readHealthRequest(await searchParams);
  const { origin } = await api.record.summary();
  return (
    <div className="page-width">
      <PageHeader
        title="Record health"
        lead="Every passage, date, name and reference of this record is checked against the texts. This is what the check finds."
      />
      {origin === "collection" ? <NotChecked /> : <HealthReport request={request} />}
      <p className="mt-10 max-w-prose border-t border-hairline pt-3 text-sm text-soft">
        The same on the command line: <kbd className="font-mono text-ink">onrecord validate</kbd>.
        What a finding means: <kbd className="font-mono text-ink">onrecord explain</kbd> and its
        code.
      </p>
    </div>
  );
}

/** A collection may hold a million articles: it is checked when somebody asks for it, and not for a page. */
function NotChecked(): ReactElement {
  return (
    <div className="max-w-prose py-2">
      <p className="font-read text-xl">A collection is not checked while it is served.</p>
      <p className="mt-2 text-soft">
        Each article was checked as it was taken in: its text, its dates and its address. To check
        the whole file, with its words and its counts, ask for it on the command line:{" "}
        <kbd className="font-mono text-ink">onrecord doctor</kbd>.
      </p>
    </div>
  );
}
