import type { ReactElement } from "react";
import type { SearchParams } from "./address.ts";
import { findLeftOut } from "./find-left-out.ts";
import type { KnownParts } from "./find-left-out.ts";
import { Remark } from "./remark.tsx";

type LeftOutProps = {
  readonly params: SearchParams;
  readonly known: KnownParts;
  /** What was asked: "This list". */
  readonly what?: string;
};

/** Says what an address asks for that the page does not know. Nothing where it knows all of it. */
export function LeftOut({ params, known, what = "This list" }: LeftOutProps): ReactElement | null {
  const parts = findLeftOut(params, known);
  if (parts.length === 0) return null;
  const named = lists.format(parts.map((part) => `“${part}”`));
  return (
    <Remark>
      {what} does not know {named}; {parts.length === 1 ? "it was" : "they were"} left out.
    </Remark>
  );
}

const lists = new Intl.ListFormat("en-GB");
