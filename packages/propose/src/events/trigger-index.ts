/**
 * Finds triggers word by word: each alternative of each pattern is tried only at words that begin as it
 * does. A thousand alternatives over a sentence would else be most of the time that an article takes.
 */
import type { Trigger } from "./triggers.ts";

/** A trigger that was found. Offsets are those of the sentence. */
export type TriggerHit = {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
};

type Alternative = { readonly trigger: Trigger; readonly pattern: RegExp };

/** So many letters of a word are looked at. */
const LONGEST_LEAD = 3;
/** For alternatives that may begin with any word. */
const ANY = "";

const WORD = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]+/gu;

export class TriggerIndex {
  readonly #byLead = new Map<string, Alternative[]>();

  constructor(triggers: readonly Trigger[]) {
    for (const trigger of triggers)
      for (const words of splitAlternatives(trigger.words)) {
        const pattern = new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, "uy");
        for (const lead of new Set(leadsOf(words))) {
          const known = this.#byLead.get(lead);
          if (known === undefined) this.#byLead.set(lead, [{ trigger, pattern }]);
          else known.push({ trigger, pattern });
        }
      }
  }

  /** All triggers of a sentence in small letters, overlapping ones too. */
  find(sentence: string): TriggerHit[] {
    const hits: TriggerHit[] = [];
    for (const { 0: word, index: start } of sentence.matchAll(WORD))
      for (let length = 0; length <= Math.min(LONGEST_LEAD, word.length); length += 1)
        for (const { trigger, pattern } of this.#byLead.get(word.slice(0, length)) ?? []) {
          pattern.lastIndex = start;
          const found = pattern.exec(sentence);
          if (found !== null) hits.push({ trigger, start, end: start + found[0].length });
        }
    return hits;
  }
}

/** The alternatives of a pattern that stand in no group. */
export function splitAlternatives(pattern: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < pattern.length; at += 1) {
    const mark = pattern[at];
    if (mark === "\\") at += 1;
    else if (mark === "(" || mark === "[") depth += 1;
    else if (mark === ")" || mark === "]") depth -= 1;
    else if (mark === "|" && depth === 0) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}

/** The letters that what a pattern matches begins with; `ANY` where they are not told. */
export function leadsOf(pattern: string): string[] {
  const group = pattern.startsWith("(?:") ? groupEnd(pattern) : 0;
  if (group > 0) {
    if (/^[?*{]/u.test(pattern.slice(group))) return [ANY];
    const rest = pattern.slice(group);
    return splitAlternatives(pattern.slice(3, group - 1)).flatMap((part) => leadsOf(part + rest));
  }
  const letters = /^\p{L}*/u.exec(pattern)?.[0] ?? "";
  const isOptional = /^[?*{]/u.test(pattern.slice(letters.length));
  return [(isOptional ? letters.slice(0, -1) : letters).slice(0, LONGEST_LEAD)];
}

/** Where the group that a pattern begins with ends. */
function groupEnd(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === "\\") at += 1;
    else if (pattern[at] === "(") depth += 1;
    else if (pattern[at] === ")" && --depth === 0) return at + 1;
  }
  return 0;
}
