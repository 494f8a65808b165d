/** Quotations in headings repeat what is said below. */
import type { Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "./found-statement.ts";

/** A heading's quotation is said by whoever says the same words in the text below. */
export function withHeading(
  reading: Reading,
  statement: FoundStatement,
  all: readonly FoundStatement[],
): FoundStatement {
  if (statement.rule !== "heading" || statement.speaker !== null) return statement;
  const words = wordsOf(reading, statement.content);
  const same = all.find(
    (other) =>
      other !== statement &&
      other.rule !== "heading" &&
      other.speaker !== null &&
      share(words, wordsOf(reading, other.content)) > 0.6,
  );
  return same === undefined
    ? statement
    : { ...statement, speaker: same.speaker, rule: "heading repeated" };
}

const wordsOf = ({ text }: Reading, content: readonly Span[]): ReadonlySet<string> =>
  new Set(
    content
      .flatMap(
        ({ start, end }) =>
          text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
      )
      .map((word) => word.slice(0, 5)),
  );

const share = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
