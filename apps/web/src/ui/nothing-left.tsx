import type { ReactElement } from "react";
import { TextLink } from "./text-link.tsx";

/** What a list says when its filters, or the place of its page, leave nothing. */
export function NothingLeft({
  total,
  what,
  href,
}: {
  /** How many there are on all pages. */
  readonly total: number;
  /** One of what is listed: "statement". */
  readonly what: string;
  /** The list without any filter. */
  readonly href: string;
}): ReactElement {
  if (total > 0) {
    return (
      <p className="py-10 font-read text-xl">
        This page is beyond the last. <TextLink href={href}>To the first one</TextLink>.
      </p>
    );
  }
  return (
    <div className="max-w-prose py-10 text-soft">
      <p className="font-read text-xl text-ink">No {what} fits all of these filters.</p>
      <p className="mt-2">
        Remove one of them, or <TextLink href={href}>start again from all of them</TextLink>.
      </p>
    </div>
  );
}
