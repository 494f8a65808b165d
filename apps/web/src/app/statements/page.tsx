import type { Metadata } from "next";
import type { ReactElement } from "react";
import {
  STATEMENTS_PARTS,
  readStatementsRequest,
} from "#web/features/statements/statements-address.ts";
import { StatementsList } from "#web/features/statements/statements-list.tsx";
import { api } from "#web/trpc/server.tsx";
import type { SearchParams } from "#web/ui/address.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { NotAnnotated } from "#web/ui/not-annotated.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Statements",
  description:
    "Who said what, to whom, and in which words, each with the sentence that carries it.",
};

export default async function StatementsPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const params = await searchParams;
  const request = readStatementsRequest(params);
  const { counts } = await api.record.summary();
  return (
    <div className="page-width">
      <PageHeader
        title="Statements"
        lead="Who said what, in which words. Below each stands the sentence that carries it, the words themselves marked."
      />
      <LeftOut params={params} known={STATEMENTS_PARTS} />
      {counts.statement === 0 ? (
        <NotAnnotated what="statement" />
      ) : (
        <StatementsList request={request} />
      )}
    </div>
  );
}
