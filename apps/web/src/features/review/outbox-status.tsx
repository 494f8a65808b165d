"use client";

import { useState } from "react";
import type { ReactElement } from "react";
import type { Entry, Outbox } from "./outbox-entry.ts";
import { countUnsent, forget, problemsOf, waitingForOthers } from "./outbox.ts";
import { getOutboxStore } from "./use-outbox.ts";

type OutboxStatusProps = {
  readonly outbox: Outbox;
  /** Looks at proposals again as they are now, to decide anew. */
  readonly onLook: (ids: readonly string[]) => Promise<void>;
  /** Rejects what was refused together with what stood in its way. */
  readonly onRejectAll: (entry: Entry) => void;
};

/** Quietly: what is still to be sent. Plainly: what was refused, and where somebody decided otherwise. */
export function OutboxStatus({ outbox, onLook, onRejectAll }: OutboxStatusProps): ReactElement {
  const problems = problemsOf(outbox);
  return (
    <div className="desk-outbox">
      <p role="status" className="text-soft">
        {toUnsentWords(outbox)}
      </p>
      {outbox.pause === "network" ? (
        <button type="button" className="text-link" onClick={() => getOutboxStore().retry()}>
          Try now
        </button>
      ) : null}
      {problems.length === 0 ? null : (
        <ul aria-label="Decisions that did not go through">
          {problems.map((entry) => (
            <li key={entry.key} className="desk-problem">
              <Problem entry={entry} onLook={onLook} onRejectAll={onRejectAll} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function toUnsentWords(outbox: Outbox): string {
  const others = waitingForOthers(outbox);
  const waiting = [...others].map(
    ([name, count]) => `${toMany(count)} of ${name} kept in this tab until ${name} signs in again.`,
  );
  const own = countUnsent(outbox) - [...others.values()].reduce((sum, count) => sum + count, 0);
  return [...(own === 0 && others.size > 0 ? [] : [toOwnWords(outbox, own)]), ...waiting].join(" ");
}

const toMany = (count: number): string => (count === 1 ? "One decision" : `${count} decisions`);

function toOwnWords(outbox: Outbox, unsent: number): string {
  if (unsent === 0) return outbox.entries.length === 0 ? "" : "All decisions are saved.";
  const many = toMany(unsent);
  switch (outbox.pause) {
    case "network":
      return `No connection. ${many} kept in this tab; sent when it is back.`;
    case "busy":
      return `Somebody else is writing to this record at the moment. ${many} kept in this tab; tried again.`;
    case "token":
      return `${many} kept in this tab. The token was not accepted: sign in again, and they are sent.`;
    case null:
      return `Saving ${many.toLowerCase()} …`;
  }
}

type ProblemProps = Pick<OutboxStatusProps, "onLook" | "onRejectAll"> & { readonly entry: Entry };

function Problem({ entry, onLook, onRejectAll }: ProblemProps): ReactElement {
  const drop = (): void => getOutboxStore().change((outbox) => forget(outbox, entry.key));
  const ids = entry.task.kind === "decide" ? Object.keys(entry.task.decides) : [];
  const [isUnreached, setUnreached] = useState(false);
  // It is let go of when what it is about is there, and not before.
  const look = (): void => {
    setUnreached(false);
    onLook(ids).then(drop, () => setUnreached(true));
  };
  const canRejectAll =
    entry.task.kind === "decide" &&
    entry.task.decision.action === "reject" &&
    entry.inTheWay.length > 0;
  return (
    <>
      <div role="alert">
        <Told entry={entry} />
        {isUnreached ? (
          <p>It cannot be fetched now. Try it again when the network is back.</p>
        ) : null}
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <button type="button" className="text-link" onClick={drop}>
          {entry.state === "conflict" ? "Take theirs" : "Leave it"}
        </button>
        {ids.length === 0 ? null : (
          <button type="button" className="text-link" onClick={look}>
            Decide again
          </button>
        )}
        {canRejectAll ? (
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

const times = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Mine and theirs, side by side. */
function Told({ entry }: { readonly entry: Entry }): ReactElement {
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
    <dl className="desk-conflict">
      <div>
        <dt>You</dt>
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
