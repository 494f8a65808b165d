/** Traits of a name that the first look at the other names of the article tells. */
import type { NameCandidate } from "./name-candidate.ts";
import type { NameClass, NameOdds } from "./name-model.ts";
import { NAME_CLASSES } from "./name-model.ts";

/** What the first look found of one kind of words. */
type Seen = { readonly [role in Role]: Map<string, NameOdds[]> };
type Role = "same" | "last" | "first" | "in";

/** Less than this is told as unsure. */
const SURE = 0.6;

/** For each candidate, what the others are by the first look. */
export function secondTraits(
  candidates: readonly NameCandidate[],
  odds: readonly NameOdds[],
): string[][] {
  const seen: Seen = { same: new Map(), last: new Map(), first: new Map(), in: new Map() };
  for (const [index, candidate] of candidates.entries()) {
    const own = odds[index];
    if (own === undefined || candidate.kind !== "name") continue;
    const words = candidate.text.split(" ");
    push(seen.same, candidate.text, own);
    if (words.length === 1) continue;
    push(seen.last, words.at(-1) ?? "", own);
    push(seen.first, words[0] ?? "", own);
    for (const word of words.slice(1, -1)) push(seen.in, word, own);
  }
  return candidates.map((candidate, index) => [
    ...ofOthers(candidate, seen, odds[index]),
    ...besides(candidates, odds, index),
  ]);
}

function push(map: Map<string, NameOdds[]>, key: string, odds: NameOdds): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [odds]);
  else known.push(odds);
}

/** The same words elsewhere, and longer names that hold them. */
function ofOthers({ text }: NameCandidate, seen: Seen, own: NameOdds | undefined): string[] {
  const words = text.split(" ");
  const traits: string[] = [];
  const same = (seen.same.get(text) ?? []).filter((odds) => odds !== own);
  traits.push(`same ${toldBy(same)}`);
  if (words.length > 1) {
    traits.push(`its last word alone ${toldBy(seen.same.get(words.at(-1) ?? "") ?? [])}`);
    return traits;
  }
  for (const role of ["last", "first", "in"] as const)
    traits.push(`alone ${role} ${toldBy(seen[role].get(text) ?? [])}`);
  return traits;
}

/** What stands beside it in a list: "Diop, Lavrov and Putin". */
function besides(
  candidates: readonly NameCandidate[],
  odds: readonly NameOdds[],
  index: number,
): string[] {
  const own = candidates[index];
  if (own === undefined) return [];
  return [index - 1, index + 1].flatMap((other): string[] => {
    const [candidate, told] = [candidates[other], odds[other]];
    if (candidate === undefined || told === undefined || candidate.sentence !== own.sentence)
      return [];
    const [left, right] = other < index ? [candidate, own] : [own, candidate];
    const between = own.sentence.tokens.slice(left.to, right.from).map(({ lower }) => lower);
    const link = between.join(" ");
    if (!/^(?:,|and|or|&|, and|\(|of|in|at|from|'s)$/u.test(link) && link !== "") return [];
    const kind = candidate.kind === "demonym" ? "demonym" : toldBy([told]);
    return [`${other < index ? "after" : "before"} ${kind} and "${link}"`];
  });
}

/** The class that most of them are, in a word. */
function toldBy(all: readonly NameOdds[]): string {
  if (all.length === 0) return "nowhere";
  const meanOf = (kind: NameClass): number =>
    all.reduce((sum, odds) => sum + odds[kind], 0) / all.length;
  const best = NAME_CLASSES.reduce((most, kind) => (meanOf(kind) > meanOf(most) ? kind : most));
  return meanOf(best) >= SURE ? best : `unsure ${best}`;
}
