import type { Metadata } from "next";
import type { ReactElement } from "react";
import { readHealthRequest } from "#web/features/health/health-address.ts";
import { HealthReport } from "#web/features/health/health-report.tsx";
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
  return (
    <div className="page-width">
      <PageHeader
        title="Record health"
        lead="Every passage, date, name and reference of this record is checked against the texts. This is what the check finds."
      />
      <HealthReport request={request} />
      <p className="mt-10 max-w-prose border-t border-hairline pt-3 text-sm text-soft">
        The same on the command line: <kbd className="font-mono text-ink">onrecord validate</kbd>.
        What a finding means: <kbd className="font-mono text-ink">onrecord explain</kbd> and its
        code.
      </p>
    </div>
  );
}
