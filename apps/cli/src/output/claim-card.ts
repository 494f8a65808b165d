/** A statement, an event or a relation as a card: its sentences, whose word it is, when, how sure. */
import type {
  ClaimView,
  EntityRef,
  Passage,
  RecordRef,
  TimeView,
  VoiceView,
} from "@onrecord/domain";
import type { Field } from "./field-lines.ts";
import { field, fieldLines } from "./field-lines.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, line, strong } from "./line.ts";
import type { Paper } from "./passage-lines.ts";
import { passageLines } from "./passage-lines.ts";
import { assertionFields } from "./assertion-fields.ts";
import { wrapLine } from "./wrap.ts";

export function claimCard(view: ClaimView, paper: Paper): Line[] {
  return [
    ...wrapLine(line(strong(titleOf(view))), { width: paper.width }),
    line(accent(view.record.id)),
    BLANK,
    ...passagesShown(view).flatMap((passage) => [...passageLines(passage, paper), BLANK]),
    ...fieldLines([...ownFields(view), ...sharedFields(view)], paper.width),
  ];
}

/** One line by which a reader knows the claim. */
export function titleOf(view: ClaimView): string {
  switch (view.kind) {
    case "statement":
      return `${view.speaker?.name ?? "Unknown speaker"} ${SAYS[view.record.manner]}`;
    case "event":
      return `${view.label}: ${view.record.description}`;
    case "relation":
      return `${view.subject.name}: ${view.label} ${view.object.name}${roleOf(view.record.role)}`;
  }
}

const SAYS = {
  direct: "says, in direct speech",
  indirect: "says, in indirect speech",
  mixed: "says, partly in quotation marks",
} as const;

const roleOf = (role: string | null): string => (role === null ? "" : ` (${role})`);

/** A statement shows its words in their sentences, and the rest of its evidence below them. */
function passagesShown(view: ClaimView): readonly Passage[] {
  if (view.kind !== "statement") return view.evidence;
  const { content, evidence } = view;
  const isShown = (passage: Passage): boolean =>
    content.some(
      ({ article, sentence }) =>
        article === passage.article &&
        sentence.start <= passage.sentence.start &&
        passage.sentence.end <= sentence.end,
    );
  const wider = content.map((passage) => widened(passage, evidence));
  return [
    ...wider,
    ...evidence.filter((passage) => !isShown(passage) && !wider.some((w) => covers(w, passage))),
  ];
}

/** The passage set in the evidence around it, its marks kept. */
function widened(passage: Passage, evidence: readonly Passage[]): Passage {
  const around = evidence.find((each) => covers(each, passage));
  if (around === undefined) return passage;
  const shift = passage.sentence.start - around.sentence.start;
  return {
    ...around,
    marks: passage.marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    target: passage.target,
  };
}

const covers = (outer: Passage, inner: Passage): boolean =>
  outer.article === inner.article &&
  outer.sentence.start <= inner.sentence.start &&
  inner.sentence.end <= outer.sentence.end;

/** A link to a record: its name and its id. */
export const refLine = ({ name, id }: RecordRef): Line => line(name, faint(`  ${id}`));

const refs = (label: string, of: readonly (RecordRef | EntityRef | null)[]): Field => ({
  label,
  values: of.flatMap((ref) => (ref === null ? [] : [refLine(ref)])),
});

function ownFields(view: ClaimView): Field[] {
  switch (view.kind) {
    case "statement":
      return [
        view.speaker === null ? field("Speaker", "unknown") : refs("Speaker", [view.speaker]),
        field("Cue", view.cue === null ? null : `“${view.cue}”`),
        refs("To", view.addressees),
        refs("About", view.about),
        refs("Place", [view.place]),
        field("Occasion", view.occasion === null ? null : `“${view.occasion}”`),
      ];
    case "event":
      return [
        field("Type", [view.record.type, ...view.record.modes].join(", ")),
        field("Context", view.record.contexts.join(", ") || null),
        field("Marked as", view.record.auxiliary.join(", ") || null),
        refs("Actors", view.actors),
        refs("Recipients", view.recipients),
        refs("Place", [view.place]),
        refs("Part of", [view.partOf]),
      ];
    case "relation":
      return [refs("Subject", [view.subject]), refs("Object", [view.object])];
  }
}

const sharedFields = (view: ClaimView): Field[] => [
  field("When", view.time === null ? null : timeLine(view.time)),
  field("Whose word", voiceLine(view.voice)),
  field("Says it is", view.record.polarity === "negated" ? "not so" : null),
  ...assertionFields(view.record),
];

/** A date with the words it was read from, and why, where that was worked out. */
export function timeLine({ label, edtf, words, basis, reason }: TimeView): Line {
  const resolved = label === null ? "left open" : label;
  return line(
    resolved,
    faint(edtf === null || edtf === label ? "" : `  ${edtf}`),
    words === null ? "" : `  “${words}”`,
    faint(basis === "textual" ? "" : `  ${basis}${reason === null ? "" : `: ${reason}`}`),
  );
}

const voiceLine = (voice: VoiceView): Line =>
  voice.kind === "article"
    ? line("the article's own")
    : line(voice.speaker?.name ?? "an unknown speaker", faint(`, in ${voice.statement}`));
