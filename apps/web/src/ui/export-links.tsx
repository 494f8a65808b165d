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

type ExportLinksProps = {
  readonly formats: Packed<readonly ExportChoice[]>;
  /** The page that is exported, with its parameters. */
  readonly address: string;
};

/** The formats as links, and again without the texts of the articles. */
export function ExportLinks({ formats, address }: ExportLinksProps): ReactElement {
  const choices = unpack(formats);
  const [path = "", query] = address.split("?");
  const toHref = (format: string, extra?: string): string => {
    const params = [query, extra].filter((part) => part !== undefined && part !== "").join("&");
    return `/export${path}.${format}${params === "" ? "" : `?${params}`}`;
  };
  return (
    <>
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
    </>
  );
}
