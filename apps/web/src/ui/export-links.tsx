import type { ReactElement } from "react";

/** A list as a file to take away; `address` is the list's own, with its filters. */
export function ExportLinks({ address }: { readonly address: string }): ReactElement {
  const [path = "", query] = address.split("?");
  const toHref = (extension: string): string =>
    `/export${path}.${extension}${query === undefined ? "" : `?${query}`}`;
  return (
    <p className="mt-8 border-t border-hairline pt-3 text-sm text-soft print:hidden">
      Take this list away:{" "}
      <a href={toHref("csv")} download className="text-link">
        a table (CSV)
      </a>{" "}
      or{" "}
      <a href={toHref("jsonl")} download className="text-link">
        the records, one a line (JSON Lines)
      </a>
    </p>
  );
}
