import type { ReactElement } from "react";

/** Tells programs that the same address has the data too. */
export const DataLinks = ({ path }: { readonly path: string }): ReactElement => (
  <>
    <link rel="alternate" type="application/json" href={path} />
    <link rel="alternate" type="application/ld+json" href={path} />
  </>
);
