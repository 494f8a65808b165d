import type { Metadata } from "next";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { api } from "#web/trpc/server.tsx";
import { createToken, IMPORT_DATASET, SERVE } from "#web/ui/commands.ts";
import { HowTo } from "#web/ui/how-to.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Sign in",
  description: "Who may decide on this record, and how they sign in.",
  robots: { index: false },
};

const TOKEN = createToken("review");

export default async function AccessPage(): Promise<ReactElement> {
  const collected = (await api.record.origin()) === "collection";
  return (
    <div className="page-width">
      <PageHeader
        title="Sign in"
        lead="Everybody may read this record. Who decides on proposals or adds articles does so by name, with a token."
      />
      {collected ? <AccessPanel /> : null}
      <HowTo
        id="how"
        title="Where a token comes from"
        lead={
          collected
            ? "Who has the collection’s file makes it, for one person each, and can end it at any time."
            : "This record is made of a dataset, and is only shown. Import it into a collection, which is one file, make a token for each who is to decide there, and serve it."
        }
        lines={collected ? [TOKEN] : [IMPORT_DATASET, TOKEN, SERVE]}
      >
        <p>
          The token is kept in this tab until it is closed, or on this device if you ask for that,
          and nowhere else. It is sent with what you decide and with nothing that you read.
        </p>
      </HowTo>
    </div>
  );
}
