"use client";

import "./globals.css";
import type { ReactElement } from "react";
import ErrorPage from "./error.tsx";
import { FONT_CLASSES } from "./fonts.ts";

type GlobalErrorProps = {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
};

/** Stands in for the whole page where not even the masthead could be made, as without an archive. */
export default function GlobalError(props: GlobalErrorProps): ReactElement {
  return (
    <html lang="en" className={FONT_CLASSES}>
      <head>
        <title>This page could not be made · On Record</title>
      </head>
      <body>
        <main>
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
