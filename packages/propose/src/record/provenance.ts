/** Who proposed, by which rule, and how surely: what every proposal carries. */
import type { Act, Certainty, Provenance } from "@onrecord/domain";

/** This program, as the provenance of its proposals names it. The version is that of its rules. */
export const PROPOSER = { name: "On Record proposer", version: "6" } as const;

/** What a proposal rests on. */
export type Grounds = { readonly rule: string; readonly confidence: number };

/** Who proposes, and how it is told. */
export type ProposalSource = {
  readonly by: { readonly name: string; readonly version: string };
  readonly toMethod: (grounds: Grounds) => string;
  /** Why something is read so that the words alone do not say. */
  readonly toReason: (what: "mention" | "statement" | "relation", rule: string) => string;
};

/** This program's own rules. */
export const RULES: ProposalSource = {
  by: PROPOSER,
  toMethod: ({ rule, confidence }) => `rule: ${rule}; confidence ${confidence.toFixed(2)}`,
  toReason: (what, rule) => `${what === "mention" ? "Resolved" : "Read"} by rule: ${rule}.`,
};

/** `at` is the day on which the program ran, ISO 8601. */
export const toProvenance = (grounds: Grounds, source: ProposalSource, at: string): Provenance => ({
  proposed: { by: { kind: "program", ...source.by }, at, method: source.toMethod(grounds) },
  decided: null,
  history: [],
});

/** How sure a program was, from 0 to 1; undefined where nobody wrote it down. */
export function findConfidence({ method }: Act): number | undefined {
  const found = /; confidence (\d(?:\.\d+)?)$/u.exec(method)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The confidence in the words of the dataset. */
export function toCertainty(confidence: number): Certainty {
  if (confidence >= 0.9) return "certain";
  if (confidence >= 0.75) return "almost-certain";
  if (confidence >= 0.5) return "probable";
  return confidence >= 0.25 ? "possible" : "dubious";
}

/**
 * How sure each rule for statements is: its share of right ones among whole articles of the tuning
 * half, drawn towards what similar rules have where it proposes few (`docs/proposing.md`).
 */
const STATEMENT_RULES: { readonly [rule: string]: number } = {
  after: 0.96,
  inverted: 0.96,
  "after any verb": 0.85,
  quote: 0.97,
  that: 0.88,
  bare: 0.88,
  question: 0.8,
  relative: 0.75,
  "after a comma": 0.8,
  "according first": 0.97,
  according: 0.93,
  "according narrow": 0.8,
  "according inside": 0.75,
  by: 0.85,
  colon: 0.93,
  heading: 0.6,
  "heading repeated": 0.75,
  "before its cue": 0.85,
  "turn goes on": 0.85,
  "same sentence": 0.85,
  "part of a sentence": 0.5,
  "short part": 0.5,
  "its noun": 0.7,
  signed: 0.9,
  "signed paragraph": 0.9,
  "announced paragraph": 0.75,
  "turn of a transcript": 0.8,
  board: 0.85,
  as: 0.88,
  "subject of its sentence": 0.75,
  "after its subject": 0.7,
  "accused of": 0.8,
  "adjective that": 0.75,
  infinitive: 0.65,
  naming: 0.72,
  noun: 0.85,
  "noun that": 0.65,
  "noun to": 0.5,
  "noun of": 0.6,
  object: 0.68,
  matter: 0.62,
  reason: 0.6,
  passive: 0.55,
  "taken for": 0.5,
};

/** What is said inside of quoted words is told by the same rules, and more rarely meant. */
const INSIDE = "quoted ";

export const statementConfidence = (rule: string): number =>
  rule.startsWith(INSIDE)
    ? 0.9 * (STATEMENT_RULES[rule.slice(INSIDE.length)] ?? 0.5)
    : (STATEMENT_RULES[rule] ?? 0.5);
