/** Whom something is told to: "told reporters on Monday". */
import {
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { QUESTION } from "./cue-words.ts";
import type { Stretch } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** A verb that helps another; "'s" belongs to a noun as a rule. */
export const isAuxiliary = ({ lower }: Pick<Item, "lower">): boolean =>
  AUXILIARIES.has(lower) && lower !== "'s";

/** "told reporters on Monday that": whom it is told to. */
export function readAddressee(items: readonly Item[], from: number): Stretch | null {
  const first = items[from];
  if (
    first === undefined ||
    first.kind !== "word" ||
    first.lower === "that" ||
    QUESTION.has(first.lower) ||
    first.lower === "to" ||
    first.lower === "not" ||
    first.lower === "of"
  )
    return null;
  if (PREPOSITIONS.has(first.lower)) return null;
  if (
    /^(?:him|her|them|me|us|you|it|reporters|journalists|lawmakers|parliament|supporters|viewers)$/u.test(
      first.lower,
    )
  )
    return { from, to: from + 1 };
  let to = from + 1;
  while (to < items.length && to - from < 12) {
    const item = items[to];
    if (
      item === undefined ||
      item.kind === "quote" ||
      (item.kind === "mark" && !/^[-–'’.&]$/u.test(item.text))
    )
      break;
    if (
      /^(?:not|that|to)$/u.test(item.lower) ||
      QUESTION.has(item.lower) ||
      SUBJECT_PRONOUNS.has(item.lower) ||
      (PREPOSITIONS.has(item.lower) && item.lower !== "of") ||
      DAYS.has(item.lower) ||
      isAuxiliary(item)
    )
      break;
    if (
      (DETERMINERS.has(item.lower) || POSSESSIVES.has(item.lower)) &&
      items[to - 1]?.lower !== "of"
    )
      break;
    to += 1;
  }
  // "promised each victim will be …": a verb after the phrase makes it the subject of what was said.
  const next = items[to];
  return next !== undefined && isAuxiliary(next) ? null : { from, to };
}
