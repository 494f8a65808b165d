"use client";

import { useEffect } from "react";
import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { toProposingWords } from "./proposing-state.ts";
import { useProposing } from "./use-proposing.ts";

/** Has new articles read at once, says how far it is, and leads to what was proposed. */
export function ReadArticles({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const { state, start, stop } = useProposing();
  useEffect(() => {
    void start(ids);
    return stop;
  }, [ids, start, stop]);
  const [first] = ids;
  return (
    <p className="text-soft">
      {toProposingWords(state)}{" "}
      {state.phase === "running" ? (
        <button type="button" onClick={stop} className="text-link">
          Stop
        </button>
      ) : null}
      {state.phase !== "running" && state.proposals > 0 ? (
        <TextLink href={ids.length === 1 ? `/review?article=${first}` : "/review"}>
          Review what is proposed
        </TextLink>
      ) : null}
    </p>
  );
}
