/** "TASS quoted Diop as saying", "Diop was quoted as saying": who is quoted speaks. */
import { BE } from "./cue-words.ts";
import type { Stretch } from "./phrase-words.ts";
import { findSubjectBefore, verbStart } from "./speaker.ts";
import type { Item } from "./unit.ts";

/** The speaker, and where the words begin that tell of the quoting. */
export type QuotedAs = { readonly speaker: Stretch; readonly begin: number };

const FAR = 14;

/** Reads back from "saying" after "as"; undefined where nobody is quoted. */
export function findQuotedAs(items: readonly Item[], saying: number): QuotedAs | undefined {
  if (items[saying - 1]?.lower !== "as") return undefined;
  const quoted = items.findLastIndex(
    ({ lower }, index) =>
      index < saying && index > saying - FAR && /^(?:quot|cit)(?:e|es|ed|ing)$/u.test(lower),
  );
  if (quoted === -1) return undefined;
  const first = verbStart(items, quoted);
  const subject = findSubjectBefore(items, first);
  const isPassive = items.slice(first, quoted).some(({ lower }) => BE.has(lower));
  if (isPassive)
    return subject === undefined ? undefined : { speaker: subject, begin: subject.from };
  const comma = items.findIndex(
    ({ text }, index) => index > quoted && index < saying && text === ",",
  );
  const speaker = { from: quoted + 1, to: comma === -1 ? saying - 1 : comma };
  const isPhrase = items
    .slice(speaker.from, speaker.to)
    .every(({ kind, text }) => kind === "word" || text === ".");
  if (!isPhrase || speaker.from >= speaker.to) return undefined;
  return { speaker, begin: subject?.from ?? first };
}
