"use client";

import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { useAccess } from "#web/features/access/use-access.ts";
import { toProposingWords } from "./proposing-state.ts";
import { useProposing } from "./use-proposing.ts";

type ProposeHereProps = {
  /** The article to be read; all that were not read yet, where none is named. */
  readonly article?: string | undefined;
};

/** Has articles read by the rules, and shows the page anew with what they propose. */
export function ProposeHere({ article }: ProposeHereProps): ReactElement {
  const { token } = useAccess();
  const router = useRouter();
  const { state, start, stop } = useProposing();
  const run = async (): Promise<void> => {
    const { proposals } = await start(article === undefined ? undefined : [article]);
    if (proposals > 0) router.refresh();
  };
  const isRunning = state.phase === "running";
  return (
    <div className="space-y-3">
      <AccessPanel />
      {token === undefined ? null : (
        <button
          type="button"
          onClick={isRunning ? stop : () => void run()}
          className="desk-button"
          data-main={!isRunning || undefined}
        >
          {isRunning
            ? "Stop"
            : article === undefined
              ? "Read the articles now"
              : "Read this article now"}
        </button>
      )}
      <p role="status" className="min-h-6">
        {toProposingWords(state)}
        {state.phase === "done" && state.proposals === 0
          ? " The rules found nothing to propose."
          : ""}
      </p>
    </div>
  );
}
