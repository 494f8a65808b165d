import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DropFiles } from "#web/features/import/drop-files.tsx";
import { api } from "#web/trpc/server.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Add articles",
  description: "How articles are added to this record.",
};

export default async function ImportPage(): Promise<ReactElement> {
  const { origin } = await api.record.summary();
  return (
    <div className="page-width">
      <PageHeader
        title="Add articles"
        lead="Web pages, feeds, text, JSON Lines, tables, PDF, web archives and more: what a file is, is found out by its content. Adding it twice changes nothing."
      />
      {origin === "collection" ? <DropFiles /> : null}
      <section
        aria-labelledby="command-line"
        className="mt-10 max-w-prose border-t border-hairline pt-3"
      >
        <h2 id="command-line" className="label">
          On the command line
        </h2>
        <p className="mt-2 text-soft">
          {origin === "collection"
            ? "Whole folders are taken in there, and large files; an import that was stopped is gone on with."
            : "This record is made of a dataset and changes with it. Articles are imported into a collection, which is one file and is served instead of the dataset."}
        </p>
        <pre className="mt-3 font-mono text-sm whitespace-pre-wrap">
          onrecord import articles.jsonl --archive news.sqlite{"\n"}
          ONRECORD_ARCHIVE=news.sqlite pnpm start
        </pre>
        {origin === "collection" ? (
          <p className="mt-3 text-soft">
            Files are added on this page by who has a token for it:{" "}
            <code>onrecord token create --scope import</code>.
          </p>
        ) : null}
      </section>
    </div>
  );
}
