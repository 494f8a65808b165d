import type { TextDifference } from "@onrecord/data";
import type { DifferencePiece } from "./story-data.ts";

/** Two texts as one, in which what differs is marked. */
export function toPieces(
  { before, after }: { readonly before: string; readonly after: string },
  differences: readonly TextDifference[],
): DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  let at = 0;
  for (const difference of differences) {
    const { start, end } = difference.before;
    const added = after.slice(difference.after.start, difference.after.end);
    pieces.push({ kind: "same", text: before.slice(at, start) });
    pieces.push({ kind: "removed", text: before.slice(start, end) });
    // What was added alone stands after a word, and the space that follows comes with what follows.
    const joint = start === end && /^[\p{L}\p{N}]/u.test(added) && start > 0 ? " " : "";
    pieces.push({ kind: "same", text: joint }, { kind: "added", text: added });
    at = end;
  }
  pieces.push({ kind: "same", text: before.slice(at) });
  return pieces.filter(({ text }) => text !== "");
}
