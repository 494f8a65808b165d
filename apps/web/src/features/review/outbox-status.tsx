"use client";

import type { ReactElement } from "react";
import type { Outbox } from "./outbox-entry.ts";
import { problemsOf } from "./outbox.ts";
import { toDecider } from "./outbox-names.ts";
import { OutboxProblem } from "./outbox-problem.tsx";
import type { ProblemActs } from "./outbox-problem.tsx";
import { toUnsentWords } from "./outbox-words.ts";
import { getOutboxStore } from "./use-outbox.ts";

type OutboxStatusProps = ProblemActs & { readonly outbox: Outbox };

/** Quietly: what is still to be sent. Plainly: what was refused, and where somebody decided otherwise. */
export function OutboxStatus({ outbox, ...acts }: OutboxStatusProps): ReactElement {
  const problems = problemsOf(outbox);
  return (
    <>
      <p role="status" className="text-soft">
        {toUnsentWords(outbox)}
      </p>
      {outbox.pause === "network" ? (
        <button type="button" className="text-link" onClick={() => getOutboxStore().retry()}>
          Try now
        </button>
      ) : null}
      {problems.length === 0 ? null : (
        <ul
          aria-label="Decisions that did not go through"
          className="max-h-[40dvh] w-full overflow-y-auto"
        >
          {problems.map((entry) => (
            <li key={entry.key} className="desk-problem mt-2 border-l-2 border-accent pl-3">
              <OutboxProblem entry={entry} decider={toDecider(entry, outbox)} {...acts} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
