"use client";

import type { ReactElement } from "react";
import { unpack } from "./packed.ts";
import type { Packed } from "./packed.ts";

/** A format to export in, as it is told to readers. */
export type ExportChoice = {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
};

export type ExportLinksProps = {
  /** What is exported, in words: "this list". */
  readonly what: string;
  readonly formats: Packed<readonly ExportChoice[]>;
  /** The page that is exported, with its parameters: `/statements?speaker=…`. */
  readonly address: string;
  /** Whether the formats are shown at once. */
  readonly open?: boolean;
};

/** What is shown, as files, and again without the texts of the articles. Links alone: no script is needed. */
export function ExportLinks({ what, formats, address, open }: ExportLinksProps): ReactElement {
  const choices = unpack(formats);
  const [path = "", query] = address.split("?");
  const toHref = (format: string, extra?: string): string => {
    const params = [query, extra].filter((part) => part !== undefined && part !== "").join("&");
    return `/export${path}.${format}${params === "" ? "" : `?${params}`}`;
  };
  return (
    <details
      className="mt-8 max-w-prose border-t border-hairline pt-3 text-sm print:hidden"
      open={open}
    >
      <summary className="cursor-pointer text-soft">Export {what}</summary>
      <ul className="mt-2 space-y-1">
        {choices.map(({ name, label, meaning }) => (
          <li key={name}>
            <a href={toHref(name)} download className="text-link">
              {label}
            </a>{" "}
            <span className="text-soft">{meaning}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-soft">
        Without the articles’ texts, with short quotes alone, for texts that may not be passed on:{" "}
        {choices.map(({ name }, index) => (
          <span key={name}>
            {index === 0 ? "" : ", "}
            <a href={toHref(name, "without-text=1")} download className="text-link">
              {name}
            </a>
          </span>
        ))}
        .
      </p>
    </details>
  );
}
