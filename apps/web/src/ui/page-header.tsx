import type { ReactElement, ReactNode } from "react";

/** The head of a page: what it is, and a sentence on what can be done with it. */
export function PageHeader({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <header className="pt-10 pb-6">
      <h1 className="font-read text-2xl font-medium tracking-tight">{title}</h1>
      {lead === undefined ? null : <div className="mt-2 max-w-prose text-soft">{lead}</div>}
      {children}
    </header>
  );
}
