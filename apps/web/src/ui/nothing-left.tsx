import type { ReactElement } from "react";
import { TextLink } from "./text-link.tsx";

/** What a list says when its filters leave nothing. */
export function NothingLeft({
  what,
  href,
}: {
  /** One of what is listed: "statement". */
  readonly what: string;
  /** The list without any filter. */
  readonly href: string;
}): ReactElement {
  return (
    <div className="max-w-prose py-10 text-soft">
      <p className="font-read text-xl text-ink">No {what} fits all of these filters.</p>
      <p className="mt-2">
        Remove one of them, or <TextLink href={href}>start again from all of them</TextLink>.
      </p>
    </div>
  );
}
