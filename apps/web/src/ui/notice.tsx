import type { ReactElement, ReactNode } from "react";

/** A page, or a part of one, that has nothing to show: what happened, and what to do next. */
export function Notice({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="page-width py-16">
      <h1 className="font-read text-2xl">{title}</h1>
      <div className="mt-4 max-w-prose space-y-3 text-soft">{children}</div>
    </div>
  );
}
