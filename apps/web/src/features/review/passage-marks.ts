/** What is marked in the paragraphs around a proposal: its sentence, its words, and its neighbours. */
import type { Span } from "@onrecord/domain";
import type { DeskItem, DeskNeighbour, DeskPassage, Proposal } from "./desk-item.ts";

export type PassageMark = Span &
  (
    | { readonly kind: "sentence" }
    | { readonly kind: "proposed"; readonly as: DeskNeighbour["kind"]; readonly edge: Span }
    | {
        readonly kind: "neighbour";
        readonly as: DeskNeighbour["kind"];
        readonly id: string;
        readonly words: string;
      }
  );

/** The colour of a proposal: that of its entity's kind, or its own. */
export const colourOf = (proposal: Proposal): DeskNeighbour["kind"] =>
  proposal.kind === "mention" ? proposal.entity.kind : proposal.kind;

/** Only these neighbours are marked: the evidence of an event is a whole sentence. */
const isMarked = ({ kind, status }: DeskNeighbour): boolean =>
  kind !== "event" && kind !== "relation" && status !== "rejected";

/** The marks of a passage while a proposal is looked at, with the words that it has by now. */
export function toPassageMarks(
  passage: DeskPassage,
  item: Pick<DeskItem, "id" | "sentence">,
  proposal: Proposal,
): readonly PassageMark[] {
  const proposed = proposal.spans.map((span): PassageMark => ({
    kind: "proposed",
    as: colourOf(proposal),
    start: span.start,
    end: span.end,
    edge: span,
  }));
  const neighbours = passage.neighbours
    .filter((neighbour) => neighbour.id !== item.id && isMarked(neighbour))
    .flatMap(({ id, kind, words, spans }) =>
      spans.map(({ start, end }): PassageMark => ({
        kind: "neighbour",
        as: kind,
        id,
        words,
        start,
        end,
      })),
    );
  // Of marks over the same words the first is on the outside.
  return [{ kind: "sentence", ...item.sentence }, ...proposed, ...neighbours];
}
