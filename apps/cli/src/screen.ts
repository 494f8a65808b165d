/** How results are set: the width to write for, whether in colour, and the way out. */
import type { Io } from "./io.ts";
import type { Line } from "./output/line.ts";
import { toTerminalText } from "./output/terminal-text.ts";

export type Screen = {
  /** Columns to fill at most. */
  readonly width: number;
  readonly colour: boolean;
  /** Prints lines as results, on stdout. */
  readonly print: (lines: readonly Line[]) => Promise<void>;
  /** Prints lines as progress or complaint, on stderr. */
  readonly note: (lines: readonly Line[]) => Promise<void>;
  /** Prints a value as indented JSON on stdout. */
  readonly printJson: (value: unknown) => Promise<void>;
};

const NARROWEST = 30;
const WIDEST = 100;
const USUAL = 80;

/** The screen of a run; `colour` is what `--color` or `--no-color` said, if anything. */
export function createScreen(io: Io, colour: boolean | undefined): Screen {
  const onStdout = wantsColour(io, io.stdout.isTerminal, colour);
  const onStderr = wantsColour(io, io.stderr.isTerminal, colour);
  return {
    width: findWidth(io),
    colour: onStdout,
    print: (lines) => io.stdout.write(toTerminalText(lines, onStdout)),
    note: (lines) => io.stderr.write(toTerminalText(lines, onStderr)),
    printJson: (value) => io.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`),
  };
}

/** The option wins over NO_COLOR, that over FORCE_COLOR, and that over what the stream is. */
function wantsColour(io: Io, isTerminal: boolean, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return isTerminal && term !== "dumb";
}

/** COLUMNS where it is set, else the terminal's width, else 80; lines over 100 are hard to read. */
function findWidth(io: Io): number {
  const said = Number(io.env["COLUMNS"]);
  const columns = Number.isInteger(said) && said > 0 ? said : (io.stdout.columns ?? USUAL);
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}
