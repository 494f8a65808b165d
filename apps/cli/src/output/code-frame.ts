/** A code frame: words as they stand, wrapped to the screen, with carets under the ones meant. */
import type { Line, Tone } from "./line.ts";
import { faint, inTone, line, plain } from "./line.ts";
import { toPrintable } from "./printable.ts";
import type { Glyph } from "./text-width.ts";
import { glyphsOf } from "./text-width.ts";
import type { Stretch } from "./wrap.ts";
import { wrapText } from "./wrap.ts";

export type Frame = {
  readonly text: string;
  /** The words meant, as stretches of `text`; an empty one is shown as a caret at its place. */
  readonly marks: readonly Stretch[];
  /** The number of the text's line in its file, if that is worth showing. */
  readonly lineNumber?: number;
  readonly tone: Tone;
};

/** What a frame shows of a passage that fills the screen: its beginning and its end. */
const MOST_LINES = 8;
const LINES_AT_END = 3;

/** The lines of a frame, at most `width` columns wide. */
export function toCodeFrame({ text, marks, lineNumber, tone }: Frame, width: number): Line[] {
  const shown = toPrintable(text);
  const number = lineNumber === undefined ? "" : String(lineNumber);
  // Carets under everything tell nothing and double the lines; a heavier rule says the same.
  const isWhole = marks.some(({ start, end }) => start <= 0 && end >= text.length && end > start);
  const gutter = (label: string): Line => {
    const column = faint(`${label.padStart(Math.max(number.length, 3))} `);
    return isWhole ? [column, inTone(tone, "┃ ")] : [column, faint("│ ")];
  };
  const room = Math.max(10, width - Math.max(number.length, 3) - 3);
  const rows = wrapText(shown, room).map((stretch, index) => {
    const carets = isWhole ? "" : caretsUnder(shown, { stretch, marks });
    const words = line(
      ...gutter(index === 0 ? number : ""),
      plain(shown.slice(stretch.start, stretch.end)),
    );
    return carets === "" ? [words] : [words, line(...gutter(""), inTone(tone, carets))];
  });
  return abridge(rows, gutter(""));
}

/** Keeps the rows near carets, and of many such rows the first and the last. */
function abridge(rows: readonly (readonly Line[])[], gutter: Line): Line[] {
  if (rows.length <= MOST_LINES) return rows.flat();
  const marked = rows.flatMap((row, index) => (row.length > 1 ? [index] : []));
  const from = Math.max(0, (marked[0] ?? 0) - 1);
  const to = Math.min(rows.length, (marked.at(-1) ?? 0) + 2);
  const kept = rows.slice(from, to);
  const ellipsis = line(...gutter, faint("…"));
  const middle =
    kept.length <= MOST_LINES
      ? kept.flat()
      : [
          ...kept.slice(0, MOST_LINES - LINES_AT_END).flat(),
          ellipsis,
          ...kept.slice(-LINES_AT_END).flat(),
        ];
  return [...(from > 0 ? [ellipsis] : []), ...middle, ...(to < rows.length ? [ellipsis] : [])];
}

type Row = {
  readonly stretch: Stretch;
  readonly marks: readonly Stretch[];
};

/** The carets under a row, as wide as what stands above them; "" where none of it is meant. */
function caretsUnder(text: string, { stretch, marks }: Row): string {
  const { start, end } = stretch;
  const glyphs = glyphsOf(text.slice(start, end)).map((glyph) => ({
    ...glyph,
    start: glyph.start + start,
  }));
  const meant = marks.filter((mark) =>
    mark.start === mark.end
      ? mark.start >= start && mark.start <= end
      : mark.start < end && mark.end > start,
  );
  if (meant.length === 0) return "";
  const carets = glyphs.map((glyph) => caretOf(glyph, meant)).join("");
  const last = meant.at(-1);
  const atEnd = last !== undefined && last.start === last.end && last.start === end ? "^" : "";
  const under = `${carets}${atEnd}`.trimEnd();
  return under === "" ? caretAt(glyphs, meant[0]?.start ?? start) : under;
}

/** One caret where the words meant begin, for those that have no width of their own. */
function caretAt(glyphs: readonly Glyph[], offset: number): string {
  const before = glyphs.filter((glyph) => glyph.start < offset);
  return `${" ".repeat(before.reduce((sum, glyph) => sum + glyph.width, 0))}^`;
}

function caretOf(glyph: Glyph, marks: readonly Stretch[]): string {
  const end = glyph.start + glyph.text.length;
  const isMeant = marks.some((mark) =>
    mark.start === mark.end
      ? mark.start >= glyph.start && mark.start < end
      : mark.start < end && mark.end > glyph.start,
  );
  return (isMeant ? "^" : " ").repeat(glyph.width);
}

/** A line of a file may be thousands of characters long: the part of it around the place meant. */
export function excerptAround(
  text: string,
  place: Stretch,
  width: number,
): Pick<Frame, "text" | "marks"> {
  if (text.length <= width) return { text, marks: [place] };
  const before = Math.floor(width / 3);
  const glyphs = glyphsOf(text);
  const from = snap(glyphs, Math.max(0, place.start - before));
  const wanted = Math.max(from + width - 2, Math.min(place.end + 2, place.start + width));
  const to = snap(glyphs, Math.min(text.length, wanted));
  const head = from > 0 ? "…" : "";
  const tail = to < text.length ? "…" : "";
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, to)}${tail}`,
    marks: [{ start: place.start + shift, end: Math.min(place.end, to) + shift }],
  };
}

/** The nearest start of a character at or before `offset`. */
function snap(glyphs: readonly Glyph[], offset: number): number {
  const inside = glyphs.find((glyph) => glyph.start + glyph.text.length > offset);
  return inside?.start ?? offset;
}
