"use client";

import type { ReactElement } from "react";
import { Notice } from "#web/ui/notice.tsx";

/** What a reader sees where a page could not be made. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}): ReactElement {
  return (
    <Notice title="This page could not be made">
      <p>
        Something went wrong on the way from the archive to this page. The record itself is safe:
        this site only reads it.
      </p>
      <p>
        <button type="button" onClick={reset} className="text-link">
          Try again
        </button>
        . If it stays like this, look at the server’s output
        {error.digest === undefined ? "" : ` for the number ${error.digest}`}.
      </p>
    </Notice>
  );
}
