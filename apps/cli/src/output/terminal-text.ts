import { styleText } from "node:util";
import type { Line, Run, Tone } from "./line.ts";
import { toPrintable } from "./printable.ts";

type Style = Parameters<typeof styleText>[0];

const STYLES: { readonly [T in Tone]: Style | undefined } = {
  plain: undefined,
  strong: "bold",
  faint: "dim",
  mark: ["bold", "underline"],
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  info: ["bold", "blue"],
  accent: "cyan",
};

/** The lines as text for a terminal, each ended; the text in them can do the terminal no harm. */
export const toTerminalText = (lines: readonly Line[], colour: boolean): string =>
  lines
    .map(
      (runs) =>
        `${trimEnd(runs)
          .map((run) => inked(run, colour))
          .join("")}\n`,
    )
    .join("");

function inked(run: Run, colour: boolean): string {
  const text = toPrintable(run.text);
  const style = STYLES[run.tone];
  // The screen has decided about colour already, so styleText must not look at the stream.
  return colour && style !== undefined ? styleText(style, text, { validateStream: false }) : text;
}

/** The line without blanks at its end, which copy badly. */
function trimEnd(runs: Line): Line {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = last.text.trimEnd();
  if (text === last.text) return runs;
  return text === "" ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
