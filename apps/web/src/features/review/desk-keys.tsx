import type { ReactElement } from "react";
import { KeysDialog } from "#web/features/shell/keys-dialog.tsx";
import { PAGE_KEYS } from "#web/features/shell/keys-ids.ts";

/** What `useDeskKeys` listens to. */
export const DESK_KEYS = [
  ["a", "Accept, with what was changed"],
  ["r", "Reject"],
  ["j  →", "Next, without deciding"],
  ["k  ←", "Previous"],
  ["u  Ctrl+Z", "Take the last decision back"],
  ["U  Ctrl+Y", "Make it again"],
  ["[  {", "Begin a word earlier, later"],
  ["]  }", "End a word later, earlier"],
  ["Shift+← →", "End a word earlier, later; with Ctrl, the beginning"],
  ["e", "Who or what it is; of an event, who did it"],
  ["t", "How it is named; what happened; which date"],
  ["s", "Who speaks"],
  ["m", "Quoted or retold; of an event, in which way"],
  ["w", "To whom, towards whom"],
  ["p", "Where it happened"],
  ["d", "When it happened"],
  ["i", "What happened, in a line"],
  ["b", "What the words are about"],
  ["x", "Split in two: ← → choose where, Enter splits"],
  ["+", "Join with the next of its kind"],
  ["A  R", "Accept, reject with all that are alike"],
  ["g", "Go to what did not go through"],
  ["o", "Open in the reader"],
  ["Esc", "Undo what was changed and not decided"],
  ["/", "Look for words among the proposals"],
  ["?", "Show this list"],
] as const;

/** The list of the desk's keys, behind `?`. */
export const DeskKeys = (): ReactElement => (
  <KeysDialog id={PAGE_KEYS} title="Keys of the review desk" keys={DESK_KEYS} />
);
