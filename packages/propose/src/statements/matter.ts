/** What is spoken of, where no clause tells it: "warned of war", "called for a ban", "praised him for …". */
import type { VerbPlace } from "./cue-clause.ts";
import { clauseEnd } from "./clause-end.ts";
import { findCue } from "../lexicon/cues.ts";
import { readAddressee } from "./addressee.ts";
import { AUXILIARIES, PREPOSITIONS } from "../lexicon/function-words.ts";
import { findAs, isOther } from "./as-quote.ts";
import { objectEnd } from "./object.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Stretch } from "./phrase-words.ts";
import type { Right } from "./said-after.ts";
import type { Item } from "./unit.ts";

/** Verbs with the prepositions that lead to what is said. */
const MATTERS: ReadonlyMap<string, RegExp> = new Map([
  ["call", /^for$/u],
  ["ask", /^for$/u],
  ["apologize", /^for$/u],
  ["apologise", /^for$/u],
  ["warn", /^(?:of|about|against)$/u],
  ["caution", /^against$/u],
  ["complain", /^(?:about|of)$/u],
  ["boast", /^(?:about|of)$/u],
  ["brag", /^about$/u],
  ["argue", /^(?:for|against)$/u],
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
  ["reject", /^as$/u],
  ["refer", /^as$/u],
  ["liken", /^to$/u],
  ["compare", /^to$/u],
  ["deride", /^(?:for|as)$/u],
  ["disparage", /^as$/u],
  ["ridicule", /^(?:for|as)$/u],
  ["declare", /^as$/u],
  ["slam", /^(?:for|as|over)$/u],
  ["blast", /^(?:for|as|over)$/u],
  ["lambaste", /^(?:for|as|over)$/u],
  ["rebuke", /^(?:for|as|over)$/u],
  ["decry", /^as$/u],
  ["deplore", /^as$/u],
  ["defend", /^as$/u],
  ["hail", /^(?:for|as)$/u],
  ["welcome", /^as$/u],
  ["tout", /^as$/u],
  ["mock", /^(?:for|as)$/u],
  ["commend", /^for$/u],
  ["credit", /^(?:as|for|with)$/u],
  ["justify", /^as$/u],
  ["applaud", /^for$/u],
]);

const OBJECT = 12;

/** Reads "warned of …" and "criticized Lavrov for …"; undefined where neither stands there. */
export function readMatter(
  items: readonly Item[],
  { at, verb }: Pick<VerbPlace, "at" | "verb">,
): Right | undefined {
  const named = readNamed(items, { at, verb });
  if (named !== undefined) return named;
  const near = MATTERS.get(verb.lemma);
  const before = near === undefined ? -1 : findLead(items, at + 1, near);
  // "apologized for the comment": the article has told it, or not.
  const isPointing =
    /^apologi[sz]e$/u.test(verb.lemma) &&
    /^(?:it|that|the|this)$/u.test(items[before + 1]?.lower ?? "");
  if (before !== -1 && !isPointing)
    return toRight({ from: before + 1, to: clauseEnd(items, before + 1) }, "matter");
  const far = REASONS.get(verb.lemma);
  if (far === undefined) return undefined;
  // "slammed the ruling, which came on Monday, as “…”".
  const beyond = far.test("as") ? findAs(items, at) : undefined;
  if (beyond !== undefined && verb.lemma !== "refer" && verb.lemma !== "liken")
    return toRight({ from: at + 1, to: objectEnd(items, beyond) }, "reason");
  const stop = items
    .slice(at + 1, at + 1 + OBJECT)
    .findIndex(
      ({ lower, kind, text }, index) =>
        far.test(lower) ||
        ((kind === "mark" || kind === "quote") && text !== ".") ||
        isOther(items, at + 1 + index),
    );
  const to = at + 1 + stop;
  if (stop < 1 || !far.test(items[to]?.lower ?? "")) return undefined;
  // "referred to Mali as “…”".
  const from = verb.lemma === "refer" && items[at + 1]?.lower === "to" ? at + 2 : at + 1;
  if (PREPOSITIONS.has(items[from]?.lower ?? "")) return undefined;
  // "compared the two sites": done, and nothing said, unless it quotes.
  const isQuoted = items.slice(to, objectEnd(items, from)).some(({ kind }) => kind === "quote");
  if (verb.lemma === "compare" && !isQuoted) return undefined;
  return toRight({ from, to: objectEnd(items, from) }, "reason");
}

/** "what she described as a long war": the phrase after it is what she calls it. */
function readNamed(
  items: readonly Item[],
  { at, verb }: Pick<VerbPlace, "at" | "verb">,
): Right | undefined {
  if (!/^(?:call|characteri[sz]e|describe|portray|term)$/u.test(verb.lemma)) return undefined;
  const what = items.findLastIndex(
    ({ kind, lower }, index) =>
      index < at &&
      (index < at - OBJECT || lower === "what" || (kind === "mark" && !isInnerStop(items, index))),
  );
  if (items[what]?.lower !== "what") return undefined;
  const from = items[at + 1]?.lower === "as" ? at + 2 : at + 1;
  const length = items
    .slice(from)
    .findIndex(
      ({ kind, lower }, index) =>
        (kind !== "word" && !/^[-–'’]$/u.test(lower)) ||
        (index > 0 && (AUXILIARIES.has(lower) || (PREPOSITIONS.has(lower) && lower !== "of"))),
    );
  const to = length === -1 ? items.length : from + length;
  const isPhrase = items[to]?.kind !== "quote" && !PREPOSITIONS.has(items[from]?.lower ?? "");
  return isPhrase && to - from > 1 ? toRight({ from, to }, "object") : undefined;
}

/** The preposition that leads to the matter, also past whom it is told to: "apologised to us for it". */
function findLead(items: readonly Item[], from: number, lead: RegExp): number {
  if (lead.test(items[from]?.lower ?? "")) return from;
  // "asked the ministry for help": past whom it is asked of.
  const asked = findCue(items[from - 1]?.lower ?? "")?.lemma === "ask";
  const told = asked ? readAddressee(items, from) : null;
  if (told !== null && lead.test(items[told.to]?.lower ?? "")) return told.to;
  if (!/^(?:to|with)$/u.test(items[from]?.lower ?? "")) return -1;
  const near = items.slice(from, from + OBJECT);
  const at = near.findIndex(({ lower, kind }) => lead.test(lower) || kind === "mark");
  return at > 0 && lead.test(near[at]?.lower ?? "") ? from + at : -1;
}

const toRight = (content: Stretch, rule: string): Right | undefined =>
  content.from < content.to ? { content, addressee: null, rule } : undefined;
