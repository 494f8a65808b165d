import type { Metadata } from "next";
import type { ReactElement } from "react";
import { LOG_PARTS, readLogRequest } from "#web/features/history/log-address.ts";
import { LogList, RecordLog } from "#web/features/history/log-list.tsx";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { api } from "#web/trpc/server.tsx";
import type { SearchParams } from "#web/ui/address.ts";
import { CommandLines } from "#web/ui/command-lines.tsx";
import { IMPORT_DATASET, SERVE } from "#web/ui/commands.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "The log",
  description: "Who decided what on this record, and when.",
};

export default async function LogPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const params = await searchParams;
  const request = readLogRequest(params);
  const log = await api.history.log(request);
  return (
    <div className="page-width">
      <PageHeader
        title={request.record === undefined ? "The log" : "What was decided"}
        lead="Who decided what, and when. Nothing is lost: each decision can be taken back, and that as well."
      />
      <LeftOut params={params} known={LOG_PARTS} />
      {log === null ? <NoLog /> : null}
      {log === null || request.record === undefined ? null : <RecordLog log={log} />}
      {log !== null && request.record === undefined ? (
        log.total === 0 &&
        Object.values(request).every((value) => value === undefined || value === 1) ? (
          <NothingYet />
        ) : (
          <LogList log={log} request={request} />
        )
      ) : null}
      {log === null ? null : (
        <section aria-label="Sign in" className="mt-12 border-t border-hairline pt-4">
          <AccessPanel scope="review" />
        </section>
      )}
    </div>
  );
}

function NoLog(): ReactElement {
  return (
    <div className="max-w-prose border-t border-ink py-6 text-soft">
      <p>
        This record is made of a dataset, and is only shown: who read and decided stands in the
        history of each claim. In a collection every decision has its line here. Import the dataset
        into one, serve that, and decide there:
      </p>
      <CommandLines lines={[IMPORT_DATASET, SERVE]} />
    </div>
  );
}

function NothingYet(): ReactElement {
  return (
    <p className="max-w-prose border-t border-ink py-10 font-read text-xl">
      Nothing was decided yet. Each proposal that is accepted, corrected or rejected has its line
      here.
    </p>
  );
}
