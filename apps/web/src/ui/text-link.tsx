import type { ReactElement, ReactNode } from "react";
import { SiteLink } from "./site-link.tsx";

/** A link in running words. */
export function TextLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <SiteLink href={href} className="text-link">
      {children}
    </SiteLink>
  );
}
