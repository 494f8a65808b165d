/** Carries a record to the new version of its article's text: anchor by anchor, then as a whole. */
import type { Acknowledgement, Anchor } from "@onrecord/domain";
import { containsSpan } from "@onrecord/domain";
import type { Assertion } from "../agreement/annotation.ts";
import type { AnchorFate } from "./carry-anchor.ts";

/** What stands on words of an article. */
export type Anchored = Assertion | Acknowledgement;

/** What became of one passage of a record. */
export type CarriedPart = {
  /** The JSON pointer of the anchor in the old record: `/evidence/0`. */
  readonly pointer: string;
  readonly before: Anchor;
  readonly fate: AnchorFate;
};

/**
 * A record with its new anchors; null where nothing is left that could carry it. The parts are those
 * in the article whose text changed.
 */
export type CarriedRecord = {
  readonly record: Anchored | null;
  readonly parts: readonly CarriedPart[];
};

/**
 * Carries a record, of which anchors in other articles stay as they are. A mention or time expression
 * needs its words, a statement something of what was said and of its evidence, an event or a relation
 * something of its evidence. A known defect of the text is known at its very words alone.
 */
export function carryRecord(
  record: Anchored,
  { article, carry }: { readonly article: string; readonly carry: (anchor: Anchor) => AnchorFate },
): CarriedRecord {
  const parts: CarriedPart[] = [];
  const move = (pointer: string, before: Anchor): Anchor | null => {
    if (before.article !== article) return before;
    const fate = carry(before);
    parts.push({ pointer, before, fate });
    return fate.kind === "lost" ? null : fate.anchor;
  };
  const moveAll = (pointer: string, anchors: readonly Anchor[]): Anchor[] =>
    anchors.flatMap((anchor, index) => move(`${pointer}/${index}`, anchor) ?? []);
  return { record: withMoved(record, { move, moveAll, parts }), parts };
}

type Moving = {
  readonly move: (pointer: string, anchor: Anchor) => Anchor | null;
  readonly moveAll: (pointer: string, anchors: readonly Anchor[]) => Anchor[];
  readonly parts: readonly CarriedPart[];
};

function withMoved(record: Anchored, { move, moveAll, parts }: Moving): Anchored | null {
  switch (record.kind) {
    case "mention":
    case "time": {
      const anchor = move("/anchor", record.anchor);
      return anchor === null ? null : { ...record, anchor };
    }
    case "statement": {
      const movedCue = record.cue && move("/cue/anchor", record.cue.anchor);
      const words = moveAll("/content", record.content);
      const occasion = record.occasion && move("/occasion", record.occasion);
      const evidence = moveAll("/evidence", record.evidence);
      // What was said is said where the evidence says so.
      const isCarried = (anchor: Anchor): boolean =>
        evidence.some((each) => each.article === anchor.article && containsSpan(each, anchor));
      const content = words.filter(isCarried);
      const cue = movedCue !== null && isCarried(movedCue) ? movedCue : null;
      if (content.length === 0) return null;
      const sense = record.cue?.sense;
      return {
        ...record,
        cue: cue === null || sense === undefined ? null : { anchor: cue, sense },
        content,
        occasion,
        evidence,
      };
    }
    case "event":
    case "relation": {
      const evidence = moveAll("/evidence", record.evidence);
      return evidence.length === 0 ? null : { ...record, evidence };
    }
    case "acknowledgement": {
      if (record.anchor === null) return record;
      const anchor = move("/anchor", record.anchor);
      const isSame = parts.every(({ fate }) => fate.kind === "kept" || fate.kind === "moved");
      return anchor === null || !isSame ? null : { ...record, anchor };
    }
  }
}
