import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DropFiles } from "#web/features/import/drop-files.tsx";
import { api } from "#web/trpc/server.tsx";
import { CommandLines } from "#web/ui/command-lines.tsx";
import { createToken, IMPORT_ARTICLES, SERVE } from "#web/ui/commands.ts";
import { HowTo } from "#web/ui/how-to.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Add articles",
  description: "How articles are added to this record.",
};

export default async function ImportPage(): Promise<ReactElement> {
  const collected = (await api.record.origin()) === "collection";
  return (
    <div className="page-width">
      <PageHeader
        title="Add articles"
        lead="Web pages, feeds, text, JSON Lines, tables, PDF, web archives and more: what a file is, is found out by its content. Adding it twice changes nothing."
      />
      {collected ? <DropFiles /> : null}
      <HowTo
        id="command-line"
        title="On the command line"
        lead={
          collected
            ? "Whole folders are taken in there, and large files; an import that was stopped is gone on with."
            : "This record is made of a dataset and changes with it. Articles are imported into a collection, which is one file and is served instead of the dataset."
        }
        lines={collected ? [IMPORT_ARTICLES] : [IMPORT_ARTICLES, SERVE]}
      >
        {collected ? (
          <>
            <p>Files are added on this page by who has a token for it:</p>
            <CommandLines lines={[createToken("import")]} />
          </>
        ) : null}
      </HowTo>
    </div>
  );
}
