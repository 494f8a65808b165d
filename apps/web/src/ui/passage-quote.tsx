import type { Span } from "@onrecord/domain";
import type { ReactElement } from "react";
import { MarkedText } from "./marked-text.tsx";
import { SiteLink } from "./site-link.tsx";

/** A sentence of an article, its words marked; it leads to where it stands. */
export function PassageQuote({
  text,
  marks,
  href,
  className = "",
}: {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly href: string;
  readonly className?: string;
}): ReactElement {
  return (
    <blockquote className={`font-read text-lg ${className}`}>
      <SiteLink href={href} className="hover:text-accent">
        <MarkedText text={text} marks={marks} />
      </SiteLink>
    </blockquote>
  );
}
