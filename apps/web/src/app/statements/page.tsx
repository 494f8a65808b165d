import type { Metadata } from "next";
import type { ReactElement } from "react";
import { readStatementsRequest } from "#web/features/statements/statements-address.ts";
import { StatementsList } from "#web/features/statements/statements-list.tsx";
import type { SearchParams } from "#web/ui/address.ts";
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
  return (
    <div className="page-width">
      <PageHeader
        title="Statements"
        lead="Who said what, in which words. Below each stands the sentence that carries it, the words themselves marked."
      />
      <StatementsList request={request} />
    </div>
  );
}
