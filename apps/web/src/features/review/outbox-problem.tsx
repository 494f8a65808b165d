"use client";

import { useState } from "react";
import type { ReactElement } from "react";
import { toAddress } from "#web/ui/address.ts";
import { TextLink } from "#web/ui/text-link.tsx";
import type { Entry } from "./outbox-entry.ts";
import { forget } from "./outbox.ts";
import { getOutboxStore } from "./use-outbox.ts";

/** What the desk does about a decision that did not go through. On other pages a link leads to the desk. */
export type ProblemActs = {
  /** Looks at proposals again as they are now, to decide anew. */
  readonly onLook?: (ids: readonly string[]) => Promise<void>;
  /** Rejects what was refused together with what stood in its way. */
  readonly onRejectAll?: (entry: Entry) => void;
};

type OutboxProblemProps = ProblemActs & {
  readonly entry: Entry;
  /** Who made the decision: "you", or another's name. */
  readonly decider: string;
};

/** A decision that was refused or is in conflict, and what can be done now. */
export function OutboxProblem({ entry, decider, ...acts }: OutboxProblemProps): ReactElement {
  const drop = (): void => getOutboxStore().change((outbox) => forget(outbox, entry.key));
  const [isUnreached, setUnreached] = useState(false);
  const { onRejectAll } = acts;
  const canRejectAll =
    entry.task.kind === "decide" &&
    entry.task.decision.action === "reject" &&
    entry.inTheWay.length > 0;
  return (
    <>
      <div role="alert">
        <Told entry={entry} decider={decider} />
        {isUnreached ? (
          <p>It cannot be fetched now. Try it again when the network is back.</p>
        ) : null}
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <button type="button" className="text-link" onClick={drop}>
          {entry.state === "conflict" ? "Take theirs" : "Leave it"}
        </button>
        <LookAgain entry={entry} drop={drop} setUnreached={setUnreached} {...acts} />
        {canRejectAll && onRejectAll !== undefined ? (
          <button
            type="button"
            className="text-link"
            onClick={() => {
              drop();
              onRejectAll(entry);
            }}
          >
            Reject those too
          </button>
        ) : null}
      </p>
    </>
  );
}

type LookAgainProps = Pick<ProblemActs, "onLook"> & {
  readonly entry: Entry;
  readonly drop: () => void;
  readonly setUnreached: (isUnreached: boolean) => void;
};

/** To what was decided on; nothing where a decision was only to be taken back. */
function LookAgain({ entry, onLook, drop, setUnreached }: LookAgainProps): ReactElement | null {
  const ids = entry.task.kind === "decide" ? Object.keys(entry.task.decides) : [];
  if (ids.length === 0) return null;
  const words = "Decide again";
  if (onLook === undefined)
    return <TextLink href={toAddress("/review", { at: ids[0] })}>{words}</TextLink>;
  // It is let go of when what it is about is there, and not before.
  const look = (): void => {
    setUnreached(false);
    onLook(ids).then(drop, () => setUnreached(true));
  };
  return (
    <button type="button" className="text-link" onClick={look}>
      {words}
    </button>
  );
}

const times = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** What was decided here and what there, side by side. */
function Told({ entry, decider }: Pick<OutboxProblemProps, "entry" | "decider">): ReactElement {
  const mine = entry.task.kind === "decide" ? entry.task.words : "Take a decision back";
  if (entry.state === "refused") {
    return (
      <>
        <p className="font-semibold">{mine}</p>
        <p>{entry.message}</p>
      </>
    );
  }
  return (
    <dl className="grid grid-cols-2 gap-3 [&_dt]:text-soft">
      <div>
        <dt className="first-letter:uppercase">{decider}</dt>
        <dd>{mine}</dd>
      </div>
      {entry.disagreements.map(({ id, words, by, at }) => (
        <div key={id}>
          <dt>
            {by ?? "Somebody else"}
            {at === null ? "" : `, ${times.format(new Date(at))}`}
          </dt>
          <dd className="first-letter:uppercase">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
