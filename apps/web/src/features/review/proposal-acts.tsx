"use client";

import { useState } from "react";
import type { ReactElement } from "react";
import { DeskButton } from "./desk-button.tsx";
import { choicesOf } from "./desk-opening.ts";
import type { Opening } from "./desk-opening.ts";
import type { DeskView } from "./desk-view.ts";
import type { Desk } from "./use-desk.ts";

type ProposalActsProps = {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly open: (opening: Opening) => void;
};

/** Everything that can be done with a proposal. */
export function ProposalActs({ desk, view, open }: ProposalActsProps): ReactElement {
  const [more, setMore] = useState(false);
  const { acts, outbox } = desk;
  return (
    <div className="desk-acts" data-more={more}>
      <div className="desk-row">
        <DeskButton main onClick={acts.accept} shortcut="a">
          Accept
        </DeskButton>
        <DeskButton onClick={acts.reject} shortcut="r">
          Reject
        </DeskButton>
        <DeskButton onClick={() => acts.walk(1)} shortcut="j">
          Next
        </DeskButton>
        <DeskButton onClick={() => acts.walk(-1)} shortcut="k" lesser>
          Back
        </DeskButton>
        <DeskButton
          onClick={acts.undo}
          shortcut="u"
          disabled={!outbox.entries.some(({ task }) => task.kind === "decide")}
        >
          Undo
        </DeskButton>
        {outbox.undone.length === 0 ? null : (
          <DeskButton onClick={acts.redo} shortcut="U" ariaKey="Shift+U" lesser>
            Redo
          </DeskButton>
        )}
        <button
          type="button"
          aria-expanded={more}
          onClick={() => {
            setMore(!more);
            if (!more) showWords();
          }}
          className="desk-button desk-more"
        >
          {more ? "Less" : "Change"}
        </button>
      </div>
      <Changes desk={desk} view={view} open={open} />
    </div>
  );
}

/** The buttons that come in reach up the page: the words are moved above them. */
const showWords = (): void =>
  document.querySelector(".desk-bar")?.scrollIntoView({ behavior: "instant", block: "start" });

/** What can be changed before it is accepted; on a phone, behind a button. */
function Changes({ desk: { acts }, desk, view, open }: ProposalActsProps): ReactElement {
  const { item, proposal } = view;
  return (
    <div className="desk-row desk-second">
      {choicesOf(proposal, desk.vocabulary).map(({ what, key, label }) => (
        <DeskButton key={what} onClick={() => open({ kind: "choose", what })} shortcut={key}>
          {label}
        </DeskButton>
      ))}
      <EdgeButtons desk={desk} />
      <DeskButton onClick={acts.startSplit} shortcut="x">
        Split
      </DeskButton>
      {view.following === undefined ? null : (
        <DeskButton onClick={acts.join} shortcut="+">
          Join with the next
        </DeskButton>
      )}
      {item.alike === 0 ? null : (
        <DeskButton
          onClick={() => open({ kind: "alike", action: "accept" })}
          shortcut="A"
          ariaKey="Shift+A"
        >
          {item.alike.toLocaleString("en")} alike
        </DeskButton>
      )}
    </div>
  );
}

function EdgeButtons({ desk: { acts } }: { readonly desk: Desk }): ReactElement {
  const edges = [
    { edge: "start", word: "Begin", keys: ["[", "{"] },
    { edge: "end", word: "End", keys: ["}", "]"] },
  ] as const;
  return (
    <>
      {edges.map(({ edge, word, keys: [earlier, later] }) => (
        <span key={edge} role="group" aria-label={`${word} of the words`} className="desk-group">
          <span aria-hidden>{word}</span>
          <DeskButton
            label={`${word} a word earlier`}
            shortcut={earlier}
            onClick={() => acts.moveEdge({ edge, step: -1 })}
          >
            ←
          </DeskButton>
          <DeskButton
            label={`${word} a word later`}
            shortcut={later}
            onClick={() => acts.moveEdge({ edge, step: 1 })}
          >
            →
          </DeskButton>
        </span>
      ))}
    </>
  );
}

/** While the place of a split is being chosen. */
export function SplitActs({
  desk: { acts },
  at,
}: {
  readonly desk: Desk;
  readonly at: number;
}): ReactElement {
  return (
    <div className="desk-acts">
      <div className="desk-row">
        <DeskButton main onClick={() => acts.split(at)} shortcut="Enter">
          Split here
        </DeskButton>
        <DeskButton onClick={() => acts.moveSplit(-1)} shortcut="←" ariaKey="ArrowLeft">
          A word earlier
        </DeskButton>
        <DeskButton onClick={() => acts.moveSplit(1)} shortcut="→" ariaKey="ArrowRight">
          A word later
        </DeskButton>
        <DeskButton onClick={acts.stopSplit} shortcut="Esc" ariaKey="Escape">
          Leave it whole
        </DeskButton>
      </div>
    </div>
  );
}
