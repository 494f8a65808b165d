/** Anchors: the words are where the record says, and can be found again. */
import type { Anchor } from "../../text/anchor.ts";
import type { Span } from "../../text/span.ts";
import { isGraphemeBoundary } from "../../text/grapheme.ts";
import type { CheckContext, RecordPart, Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";
import { countPlaces } from "../passage-counter.ts";
import { anchorsOf } from "../record-parts.ts";

export const anchors: Rule = (context) =>
  context.records.flatMap((record) =>
    anchorsOf(record).flatMap(({ pointer, value }) => {
      const text = context.findReadable(value.article)?.text;
      const part = { record, pointer, passage: value };
      return text === undefined ? [] : checkAnchor(context, part, { anchor: value, text });
    }),
  );

type AnchoredText = { readonly anchor: Anchor; readonly text: string };

function checkAnchor(context: CheckContext, part: RecordPart, at: AnchoredText): Finding[] {
  const { anchor, text } = at;
  const { start, end, exact } = anchor;
  if (end > text.length) {
    const outside = { ...part, pointer: `${part.pointer}/end` };
    return [context.report("anchor-out-of-range", outside, { end, length: text.length })];
  }
  const found = text.slice(start, end);
  if (found !== exact) {
    const wrong = { ...part, pointer: `${part.pointer}/exact` };
    const elsewhere = findOnlyPlace(text, anchor) ?? null;
    return [context.report("anchor-mismatch", wrong, { exact, found, elsewhere })];
  }
  const edges = checkEdges(context, part, at);
  const around = checkContext(context, part, at);
  const places = around.length === 0 ? context.readings.placesOf(anchor) : countQuote(at);
  return [
    ...edges,
    ...around,
    ...(places < 2 ? [] : [context.report("anchor-ambiguous", part, { exact, places })]),
  ];
}

function checkEdges(context: CheckContext, part: RecordPart, at: AnchoredText): Finding[] {
  const sides = ["start", "end"] as const;
  return sides
    .filter((side) => !isGraphemeBoundary(at.text, at.anchor[side]))
    .map((side) => {
      const edge = { ...part, pointer: `${part.pointer}/${side}` };
      return context.report("anchor-splits-grapheme", edge, { side, exact: at.anchor.exact });
    });
}

function checkContext(context: CheckContext, part: RecordPart, at: AnchoredText): Finding[] {
  const { start, end, prefix, suffix } = at.anchor;
  const around = [
    {
      side: "prefix",
      expected: prefix,
      found: at.text.slice(Math.max(0, start - prefix.length), start),
    },
    { side: "suffix", expected: suffix, found: at.text.slice(end, end + suffix.length) },
  ] as const;
  return around
    .filter(({ expected, found }) => expected !== found)
    .map((args) => {
      const wrong = { ...part, pointer: `${part.pointer}/${args.side}` };
      return context.report("anchor-context-mismatch", wrong, args);
    });
}

/** In how many places the words stand with the context that the anchor gives them. */
const countQuote = ({ anchor: { prefix, exact, suffix }, text }: AnchoredText): number =>
  countPlaces(text, prefix + exact + suffix);

/** Where the words stand, if they stand in one place only: with their context, or else without. */
function findOnlyPlace(text: string, { exact, prefix, suffix }: Anchor): Span | undefined {
  const quote = prefix + exact + suffix;
  if (countPlaces(text, quote) === 1) {
    const start = text.indexOf(quote) + prefix.length;
    return { start, end: start + exact.length };
  }
  if (countPlaces(text, exact) !== 1) return undefined;
  const start = text.indexOf(exact);
  return { start, end: start + exact.length };
}
