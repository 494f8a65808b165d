/**
 * Output before it is ink: a line is a list of runs, each with the tone it is said in. Renderers
 * make lines, so that wrapping and colour are decided in one place and tests read plain values.
 */
export type Tone = "plain" | "strong" | "faint" | "mark" | "error" | "warning" | "info" | "accent";
export type Run = { readonly text: string; readonly tone: Tone };
export type Line = readonly Run[];

const toned =
  (tone: Tone) =>
  (text: string): Run => ({ text, tone });

export const plain = toned("plain");
export const strong = toned("strong");
export const faint = toned("faint");
export const mark = toned("mark");
export const accent = toned("accent");
/** A run in a tone that is only known when the program runs, such as a severity. */
export const inTone = (tone: Tone, text: string): Run => ({ text, tone });

/** A line of runs and plain strings. */
export const line = (...parts: readonly (Run | string)[]): Line =>
  parts.map((part) => (typeof part === "string" ? plain(part) : part));

export const BLANK: Line = [];

/** The line's words without their tones. */
export const plainText = (of: Line): string => of.map((run) => run.text).join("");
