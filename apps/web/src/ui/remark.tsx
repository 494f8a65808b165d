import type { ReactElement, ReactNode } from "react";

/** What whoever came by an address is told about it, before what the page shows. */
export const Remark = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <p role="note" className="mb-4 border-l-2 border-accent pl-3 text-sm wrap-anywhere">
    {children}
  </p>
);
