import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

/** A link in running words. */
export function TextLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Link prefetch={false} href={href} className="text-link">
      {children}
    </Link>
  );
}
