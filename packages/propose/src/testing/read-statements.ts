import { toReading } from "../reading/reading.ts";
import { findStatements } from "../statements/find-statements.ts";

/** Manner, speaker's words, cue and content of a statement. */
export type StatementRow = (string | null)[];

/** The statements of an English text, each as its words. */
export function readStatements(text: string): StatementRow[] {
  const words = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return findStatements(toReading({ text, language: "en" })).map(
    ({ manner, speaker, cue, content }) => [
      manner,
      words(speaker),
      words(cue),
      content.map((span) => words(span)).join(" | "),
    ],
  );
}
