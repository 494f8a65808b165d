import type { Metadata } from "next";
import type { ReactElement } from "react";
import { readStatementsRequest } from "#web/features/statements/statements-address.ts";
import { StatementsList } from "#web/features/statements/statements-list.tsx";
import { api } from "#web/trpc/server.tsx";
import type { SearchParams } from "#web/ui/address.ts";
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
  const request = readStatementsRequest(await searchParams);
  const { counts } = await api.record.summary();
  return (
    <div className="page-width">
      <PageHeader
        title="Statements"
        lead="Who said what, in which words. Below each stands the sentence that carries it, the words themselves marked."
      />
      {counts.statement === 0 ? (
        <NotAnnotated what="statement" />
      ) : (
        <StatementsList request={request} />
      )}
    </div>
  );
}
