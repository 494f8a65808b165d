import type { AnnotationSummary } from "@onrecord/data";
import type { LostAnnotation, Note } from "@onrecord/formats";
import type { Line } from "./line.ts";
import { faint, inTone, line, strong } from "./line.ts";
import { countOf } from "./plural.ts";

/** What became of a file of annotations: "hypothesis.json: 3 mentions, 2 notes, 1 lost". */
export function toTakenLine(path: string, summary: AnnotationSummary, dryRun: boolean): Line {
  const { mentions, notes, known, lost, moved } = summary;
  const parts = [
    countOf(mentions, "mention"),
    countOf(notes, "note"),
    ...(known === 0 ? [] : [`${known} known already`]),
    ...(moved === 0 ? [] : [`${moved} found in another place or form`]),
    ...(lost.length === 0 ? [] : [`${lost.length} lost`]),
  ];
  return line(strong(path), `: ${dryRun ? "would take " : ""}${parts.join(", ")}`);
}

/** An annotation that could not be taken, and why. */
export const toLossLine = (path: string, { number, id, reason }: LostAnnotation): Line =>
  line(
    inTone("warning", "lost "),
    `${path}, annotation ${number}${id === null ? "" : ` (${id})`}: ${reason}`,
  );

/** A note with its words and where they stand. */
export function toNoteLines(note: Note, address: string): Line[] {
  const made = [note.by?.name, note.at?.slice(0, 10)].filter((part) => part !== undefined);
  return [
    line(
      note.anchor === null ? faint("on the whole article") : `“${note.anchor.exact}”`,
      faint(` ${address}`),
    ),
    ...(note.text === "" ? [] : [line(`  ${note.text}`)]),
    ...(note.tags.length === 0 ? [] : [line(`  ${note.tags.map((tag) => `#${tag}`).join(" ")}`)]),
    ...(made.length === 0 ? [] : [line(faint(`  ${made.join(", ")}`))]),
  ];
}
