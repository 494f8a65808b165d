/** Who proposed, by which rule, and how surely: what every proposal carries. */
import type { Act, Certainty, Provenance } from "@onrecord/domain";

/** This program, as the provenance of its proposals names it. The version is that of its rules. */
export const PROPOSER = { name: "On Record proposer", version: "3" } as const;

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
 * How sure each rule for statements is: set by hand, for the tuning half of the corpora has too few
 * statements of most rules to measure it (`docs/proposing.md`).
 */
const STATEMENT_RULES: { readonly [rule: string]: number } = {
  after: 0.93,
  inverted: 0.93,
  quote: 0.9,
  that: 0.8,
  bare: 0.8,
  "after a comma": 0.6,
  by: 0.75,
  matter: 0.5,
  reason: 0.45,
  "noun to": 0.45,
  question: 0.75,
  "according first": 0.85,
  according: 0.85,
  "according narrow": 0.75,
  "according inside": 0.7,
  colon: 0.85,
  heading: 0.6,
  "heading repeated": 0.75,
  "before its cue": 0.8,
  "turn goes on": 0.8,
  "same sentence": 0.8,
  "part of a sentence": 0.55,
  signed: 0.85,
  as: 0.8,
  "subject of its sentence": 0.7,
  "after its subject": 0.65,
  "accused of": 0.7,
  "adjective that": 0.6,
  infinitive: 0.35,
  noun: 0.55,
  "noun that": 0.6,
  passive: 0.5,
};

export const statementConfidence = (rule: string): number => STATEMENT_RULES[rule] ?? 0.5;
