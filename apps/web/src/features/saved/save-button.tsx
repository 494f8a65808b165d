"use client";

import { useEffect } from "react";
import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { addSaved, removeSaved, updateSaved } from "./saved-searches.ts";
import { changeSaved, useSavedSearches } from "./use-saved-searches.ts";

type SaveButtonProps = {
  readonly query: string;
  /** How much it finds. */
  readonly total: number;
};

/** Saves the search that is shown, or lets go of it. To see the answer of a saved one is a look at it. */
export function SaveButton({ query, total }: SaveButtonProps): ReactElement {
  const saved = useSavedSearches();
  const known = saved?.find((search) => search.query === query);
  const stale = known !== undefined && known.total !== total;
  useEffect(() => {
    if (stale) changeSaved((all) => updateSaved(all, look(query, total)));
  }, [stale, query, total]);
  return (
    <p className="text-sm text-soft print:hidden">
      {known === undefined ? (
        <button
          type="button"
          className="text-link"
          onClick={() => changeSaved((all) => addSaved(all, look(query, total)))}
        >
          Save this search
        </button>
      ) : (
        <>
          <TextLink href="/search/saved">Saved</TextLink>{" "}
          <button
            type="button"
            className="text-link ml-1"
            onClick={() => changeSaved((all) => removeSaved(all, query))}
          >
            remove
          </button>
        </>
      )}
    </p>
  );
}

const look = (query: string, total: number) => ({
  query,
  total,
  seenAt: new Date().toISOString(),
});
