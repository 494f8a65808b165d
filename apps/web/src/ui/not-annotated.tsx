import type { ReactElement } from "react";
import { TextLink } from "./text-link.tsx";

/** What would be told, were it annotated. */
const WOULD_BE = {
  statement: "who says what, in which words",
  event: "what happened, who did it, where and when",
  person: "who is named, and where",
  organization: "which bodies and groups are named, and where",
  place: "which places are named, and where",
} as const;

/** Said in place of a list that is empty because nobody has annotated the articles: what it is, and what to do. */
export function NotAnnotated({ what }: { readonly what: keyof typeof WOULD_BE }): ReactElement {
  return (
    <div className="max-w-prose py-2">
      <p className="font-read text-xl">No {what} is on record yet.</p>
      <p className="mt-2 text-soft">
        This would say {WOULD_BE[what]}, each with the sentence that carries it. The articles of
        this record were taken in as they are, and nobody has read these from them so far. They can
        be read in a dataset: its statements, events and entities are lines of plain files, and{" "}
        <code>pnpm onrecord validate</code> checks that every one of them stands in a text.
      </p>
      <p className="mt-2 text-soft">
        Until then the articles can be <TextLink href="/search">searched</TextLink> and{" "}
        <TextLink href="/articles">read</TextLink>.
      </p>
    </div>
  );
}
