import type { Metadata } from "next";
import type { ReactElement } from "react";
import { SavedList } from "#web/features/saved/saved-list.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Saved searches",
  description: "The searches that you keep in this browser, and what is new in them.",
};

export default function SavedSearchesPage(): ReactElement {
  return (
    <div className="page-width">
      <PageHeader
        title="Saved searches"
        lead="Kept in this browser and nowhere else. Nothing but the words of the searches is sent when this page asks what is new."
      />
      <noscript>
        <p className="max-w-prose border-l-2 border-accent pl-3">
          Saved searches lie in the browser, and without scripts this page cannot reach them. The
          address of any search can be kept as a bookmark instead.
        </p>
      </noscript>
      <SavedList />
    </div>
  );
}
