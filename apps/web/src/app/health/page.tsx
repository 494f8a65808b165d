import type { Metadata } from "next";
import type { ReactElement } from "react";
import { HEALTH_PARTS, readHealthRequest } from "#web/features/health/health-address.ts";
import { HealthReport } from "#web/features/health/health-report.tsx";
import { api } from "#web/trpc/server.tsx";
import type { SearchParams } from "#web/ui/address.ts";
import { CommandLines } from "#web/ui/command-lines.tsx";
import { DOCTOR, VALIDATE } from "#web/ui/commands.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
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
  const params = await searchParams;
  const request = readHealthRequest(params);
  const { origin } = await api.record.summary();
  const collected = origin === "collection";
  return (
    <div className="page-width">
      <PageHeader
        title="Record health"
        lead={
          collected
            ? "Every passage, date, name and reference of a record can be checked against the texts."
            : "Every passage, date, name and reference of this record is checked against the texts. This is what the check finds."
        }
      />
      <LeftOut params={params} known={HEALTH_PARTS} what="This page" />
      {collected ? <NotChecked /> : <HealthReport request={request} />}
      <p className="mt-10 max-w-prose border-t border-hairline pt-3 text-sm text-soft">
        {collected ? null : (
          <>
            The same on the command line: <Command>pnpm onrecord validate</Command>.{" "}
          </>
        )}
        What a finding means: <Command>pnpm onrecord explain</Command> and its code.
      </p>
    </div>
  );
}

const Command = ({ children }: { readonly children: string }): ReactElement => (
  <kbd className="text-ink">{children}</kbd>
);

/** A collection may hold a million articles: it is checked when somebody asks for it, and not for a page. */
function NotChecked(): ReactElement {
  return (
    <div className="max-w-prose py-2">
      <p className="font-read text-xl">A collection is not checked while it is served.</p>
      <p className="mt-2 text-soft">
        Each article was checked as it was taken in: its text, its dates and its address. The rest
        is asked for on the command line. Whether each claim is carried by its sentence:
      </p>
      <CommandLines lines={[VALIDATE]} />
      <p className="mt-2 text-soft">Whether the file is whole, with its lists and its search:</p>
      <CommandLines lines={[DOCTOR]} />
    </div>
  );
}
