import type { Metadata } from "next";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { api } from "#web/trpc/server.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Sign in",
  description: "Who may decide on this record, and how they sign in.",
  robots: { index: false },
};

export default async function AccessPage(): Promise<ReactElement> {
  const { origin } = await api.record.summary();
  return (
    <div className="page-width">
      <PageHeader
        title="Sign in"
        lead="Everybody may read this record. Who decides on proposals or adds articles does so by name, with a token."
      />
      {origin === "collection" ? <AccessPanel /> : null}
      <section
        aria-labelledby="how"
        className="mt-10 max-w-prose border-t border-hairline pt-3 text-soft"
      >
        <h2 id="how" className="label">
          Where a token comes from
        </h2>
        {origin === "collection" ? (
          <p className="mt-2">
            Who has the collection’s file makes it, for one person each, and can end it at any time.
          </p>
        ) : (
          <p className="mt-2">
            This record is made of a dataset, and is only shown. Import it into a collection, which
            is one file, serve that, and make a token for each who is to decide there.
          </p>
        )}
        <pre className="mt-3 font-mono text-sm whitespace-pre-wrap">
          {origin === "collection"
            ? ""
            : "onrecord import my-dataset --archive news.sqlite\nONRECORD_ARCHIVE=news.sqlite pnpm start\n"}
          onrecord token create --name &quot;Abdoulaye Diop&quot; --archive news.sqlite
        </pre>
        <p className="mt-3">
          The token is kept in this tab until it is closed, or on this device if you ask for that,
          and nowhere else. It is sent with what you decide and with nothing that you read.
        </p>
      </section>
    </div>
  );
}
