/** What is spoken of, where no clause tells it: "warned of war", "called for a ban", "praised him for …". */
import type { VerbPlace } from "./cue-clause.ts";
import { clauseEnd } from "./clause-end.ts";
import { PREPOSITIONS } from "../lexicon/function-words.ts";
import type { Right } from "./said-after.ts";
import type { Item } from "./unit.ts";

/** Verbs with the prepositions that lead to what is said. */
const MATTERS: ReadonlyMap<string, RegExp> = new Map([
  ["call", /^for$/u],
  ["warn", /^(?:of|about|against)$/u],
  ["caution", /^against$/u],
  ["complain", /^(?:about|of)$/u],
  ["boast", /^(?:about|of)$/u],
  ["brag", /^about$/u],
  ["argue", /^(?:for|against)$/u],
  ["insist", /^on$/u],
  ["protest", /^against$/u],
  ["object", /^to$/u],
  ["hint", /^at$/u],
]);

/** Verbs for good and ill, after whose object the reason follows. */
const REASONS: ReadonlyMap<string, RegExp> = new Map([
  ["blame", /^for$/u],
  ["criticize", /^(?:for|as|over)$/u],
  ["criticise", /^(?:for|as|over)$/u],
  ["praise", /^(?:for|as)$/u],
  ["thank", /^for$/u],
  ["condemn", /^(?:for|as)$/u],
  ["denounce", /^(?:for|as)$/u],
  ["dismiss", /^as$/u],
  ["describe", /^as$/u],
  ["characterize", /^as$/u],
  ["portray", /^as$/u],
  ["depict", /^as$/u],
  ["slam", /^(?:for|as|over)$/u],
  ["mock", /^(?:for|as)$/u],
  ["commend", /^for$/u],
  ["applaud", /^for$/u],
]);

const OBJECT = 12;

/** Reads "warned of …" and "criticized Lavrov for …"; undefined where neither stands there. */
export function readMatter(
  items: readonly Item[],
  { at, verb }: Pick<VerbPlace, "at" | "verb">,
): Right | undefined {
  const near = MATTERS.get(verb.lemma);
  if (near?.test(items[at + 1]?.lower ?? "")) return said(items, at + 2, "matter");
  const far = REASONS.get(verb.lemma);
  if (far === undefined) return undefined;
  const stop = items
    .slice(at + 1, at + 1 + OBJECT)
    .findIndex(({ lower, kind, text }) => far.test(lower) || (kind !== "word" && text !== "."));
  const to = at + 1 + stop;
  if (stop < 1 || !far.test(items[to]?.lower ?? "")) return undefined;
  if (PREPOSITIONS.has(items[at + 1]?.lower ?? "")) return undefined;
  return said(items, items[to]?.lower === "as" ? to + 1 : at + 1, "reason");
}

function said(items: readonly Item[], from: number, rule: string): Right | undefined {
  const content = { from, to: clauseEnd(items, from) };
  return content.from < content.to ? { content, addressee: null, rule } : undefined;
}
