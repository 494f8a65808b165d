"use client";

import { useEffect, useEffectEvent } from "react";
import { isTyping } from "#web/features/shell/is-typing.ts";
import type { Desk } from "./use-desk.ts";
import type { Opening } from "./desk-opening.ts";

type DeskKeysOptions = {
  readonly desk: Desk;
  /** Opens a list to choose from, or a preview. */
  readonly open: (opening: Opening) => void;
  /** Whether one lies open, be it still on its way: what is pressed is meant for it. */
  readonly isOpen: boolean;
};

/** The keys of the desk. They are listed in `DESK_KEYS`. */
export function useDeskKeys({ desk, open, isOpen }: DeskKeysOptions): void {
  const findAct = (event: KeyboardEvent): (() => void) | undefined => {
    // Some keyboards need AltGr for brackets; it is no command.
    const isPlain = !event.metaKey && (event.getModifierState("AltGraph") || !event.altKey);
    if (!isPlain) return undefined;
    if (event.key.startsWith("Arrow")) return findArrowAct(event, desk);
    if (event.ctrlKey && !event.getModifierState("AltGraph")) return undefined;
    // Enter and the space bar belong to the button that has the focus.
    return desk.state.splitAt === null
      ? findKeyAct(event.key, { desk, open })
      : findSplitAct(event.key, desk);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isOpen || isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
    const done = isUndo(event) ? desk.acts.undo : isRedo(event) ? desk.acts.redo : findAct(event);
    if (done === undefined) return;
    event.preventDefault();
    done();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

const isCommand = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey;

const isUndo = (event: KeyboardEvent): boolean =>
  isCommand(event) && !event.shiftKey && event.key.toLowerCase() === "z";

const isRedo = (event: KeyboardEvent): boolean =>
  isCommand(event) &&
  ((event.shiftKey && event.key.toLowerCase() === "z") || event.key.toLowerCase() === "y");

function findArrowAct(event: KeyboardEvent, { acts, state }: Desk): (() => void) | undefined {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : undefined;
  if (step === undefined) return undefined;
  if (state.splitAt !== null) return () => acts.moveSplit(step);
  if (!event.shiftKey) return event.ctrlKey ? undefined : () => acts.walk(step);
  return () => acts.moveEdge({ edge: event.ctrlKey ? "start" : "end", step });
}

/** While the place of a split is being chosen. */
function findSplitAct(key: string, { acts, state: { splitAt } }: Desk): (() => void) | undefined {
  if (key === "Escape") return acts.stopSplit;
  if (splitAt === null || (key !== "Enter" && key !== "x")) return undefined;
  return () => acts.split(splitAt);
}

function findKeyAct(
  key: string,
  { desk, open }: Omit<DeskKeysOptions, "isOpen">,
): (() => void) | undefined {
  const { acts, view } = desk;
  const choosing = {
    e: "entity",
    t: "type",
    s: "speaker",
    m: "manner",
    w: "towards",
    p: "place",
    b: "about",
    d: "date",
    i: "words",
  } as const;
  if (key in choosing && view !== undefined) {
    const what = Object.entries(choosing).find(([known]) => known === key)?.[1];
    return what === undefined ? undefined : () => open({ kind: "choose", what });
  }
  switch (key) {
    case "a":
      return acts.accept;
    case "r":
      return acts.reject;
    case "A":
      return () => open({ kind: "alike", action: "accept" });
    case "R":
      return () => open({ kind: "alike", action: "reject" });
    case "j":
      return () => acts.walk(1);
    case "k":
      return () => acts.walk(-1);
    case "[":
      return () => acts.moveEdge({ edge: "start", step: -1 });
    case "{":
      return () => acts.moveEdge({ edge: "start", step: 1 });
    case "]":
      return () => acts.moveEdge({ edge: "end", step: 1 });
    case "}":
      return () => acts.moveEdge({ edge: "end", step: -1 });
    case "x":
      return acts.startSplit;
    case "+":
      return acts.join;
    case "u":
      return acts.undo;
    case "U":
      return acts.redo;
    case "o":
      return view === undefined ? undefined : () => openInReader(desk);
    case "g":
      return lookAtProblems;
    case "Escape":
      return acts.escape;
    default:
      return undefined;
  }
}

/** To what did not go through, if anything. */
function lookAtProblems(): void {
  document.querySelector<HTMLElement>(".desk-problem button")?.focus();
}

/** The article at these words, in a tab of its own: the desk stays as it is. */
function openInReader({ view }: Desk): void {
  if (view === undefined) return;
  const [first] = view.proposal.spans;
  const words = first === undefined ? "" : `#${first.start}-${first.end}`;
  window.open(`${view.passage.article.href}${words}`, "_blank", "noopener");
}
