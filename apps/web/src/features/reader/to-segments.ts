import type { Span } from "@onrecord/domain";

/** A stretch of text, plain or under a mark; what is under a mark may hold further marks. */
export type Segment<M extends Span> = TextSegment | MarkSegment<M>;

type TextSegment = Span & { readonly kind: "text"; readonly text: string };

type MarkSegment<M extends Span> = Span & {
  readonly kind: "mark";
  readonly mark: M;
  readonly children: readonly Segment<M>[];
};

type Piece<M extends Span> = Span & { readonly mark: M };

/**
 * Lays marks over one block of a text. Marks may nest, touch, cross and reach outside the block: the
 * one that starts first, or is longer, or stands first in `marks`, is on the outside, and a mark that
 * crosses its edge is cut in two. The segments together are the block's text, exactly.
 */
export function toSegments<M extends Span>(
  text: string,
  block: Span,
  marks: readonly M[],
): readonly Segment<M>[] {
  const pieces = marks
    .map((mark) => ({
      mark,
      start: Math.max(mark.start, block.start),
      end: Math.min(mark.end, block.end),
    }))
    .filter((piece) => piece.start < piece.end);
  return nest(text, block, pieces);
}

function nest<M extends Span>(
  text: string,
  outer: Span,
  pieces: readonly Piece<M>[],
): Segment<M>[] {
  const segments: Segment<M>[] = [];
  let at = outer.start;
  let waiting = pieces.toSorted(inTextOrder);
  for (let piece = waiting[0]; piece !== undefined; piece = waiting[0]) {
    if (piece.start > at) segments.push(plain(text, { start: at, end: piece.start }));
    const { inside, behind } = cutAt(piece.end, waiting.slice(1));
    const { mark, start, end } = piece;
    segments.push({ kind: "mark", mark, start, end, children: nest(text, piece, inside) });
    at = end;
    waiting = behind.toSorted(inTextOrder);
  }
  if (at < outer.end) segments.push(plain(text, { start: at, end: outer.end }));
  return segments;
}

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

const plain = (text: string, { start, end }: Span): TextSegment => ({
  kind: "text",
  start,
  end,
  text: text.slice(start, end),
});

/** Parts the pieces at `end`; a piece that reaches across is cut there. */
function cutAt<M extends Span>(
  end: number,
  pieces: readonly Piece<M>[],
): { readonly inside: readonly Piece<M>[]; readonly behind: readonly Piece<M>[] } {
  const clip = (from: number, to: number): Piece<M>[] =>
    pieces
      .map((piece) => ({
        ...piece,
        start: Math.max(piece.start, from),
        end: Math.min(piece.end, to),
      }))
      .filter((piece) => piece.start < piece.end);
  return { inside: clip(0, end), behind: clip(end, Number.POSITIVE_INFINITY) };
}
