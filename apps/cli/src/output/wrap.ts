/** Breaks text into lines of at most a number of columns, at white space where there is any. */
import type { Line, Run } from "./line.ts";
import { plain, plainText } from "./line.ts";
import { toPrintable } from "./printable.ts";
import { glyphsOf, textWidth } from "./text-width.ts";

/** A stretch of the text that makes one line, half-open, without the white space it was cut at. */
export type Stretch = { readonly start: number; readonly end: number };

/** The lines of `text` as stretches of it. A word that is too long for a line is cut. */
export function wrapText(text: string, width: number): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  let column = 0;
  let breakAfter: { end: number; next: number; column: number } | undefined;
  for (const glyph of glyphsOf(text)) {
    const isSpace = glyph.text.trim() === "" && glyph.text !== "\u00a0";
    if (isSpace) {
      breakAfter = {
        end: glyph.start,
        next: glyph.start + glyph.text.length,
        column: column + glyph.width,
      };
    } else if (column + glyph.width > width && glyph.start > start) {
      const cut = breakAfter ?? { end: glyph.start, next: glyph.start, column };
      lines.push({ start, end: cut.end });
      start = cut.next;
      column -= cut.column;
      breakAfter = undefined;
    }
    column += glyph.width;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** How to set a paragraph: the columns at most, and what stands before its first and other lines. */
export type Setting = { readonly width: number; readonly first?: Line; readonly rest?: Line };

/** Wraps a line into several, tones kept. `rest` defaults to blanks as wide as `first`. */
export function wrapLine(of: Line, { width, first = [], rest }: Setting): Line[] {
  const runs = of.map((run) => ({ ...run, text: toPrintable(run.text) }));
  const indent = textWidth(plainText(first));
  const others = rest ?? (indent === 0 ? [] : [plain(" ".repeat(indent))]);
  return wrapText(plainText(runs), Math.max(10, width - indent)).map((stretch, index) => [
    ...(index === 0 ? first : others),
    ...sliceRuns(runs, stretch),
  ]);
}

/** The part of the runs that lies in `stretch` of their joined text. */
export function sliceRuns(runs: readonly Run[], { start, end }: Stretch): Run[] {
  const parts: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== "") parts.push({ ...run, text });
    offset += run.text.length;
  }
  return parts;
}
