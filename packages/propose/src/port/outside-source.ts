/** How a proposal from outside tells where it comes from. */
import type { ProposalSource } from "../record/provenance.ts";

/** Who answered, as provenance tells it. */
export type OutsideProposer = {
  /** The model or service, and the way to it: "claude-x through Anthropic's messages API". */
  readonly name: string;
  /** Of the question that was asked, or of the service. Another version is asked anew. */
  readonly version: string;
};

/** Whether the answer told how sure it is. The rule of each of its findings is one of these. */
const TOLD = "told";
const UNTOLD = "untold";

/** What counts for an answer that does not say how sure it is. */
const NO_CONFIDENCE = 0.5;

type Sure = { readonly confidence?: number | null | undefined };

export const ruleOf = ({ confidence }: Sure): string =>
  typeof confidence === "number" ? TOLD : UNTOLD;

export const sureness = ({ confidence }: Sure): number => confidence ?? NO_CONFIDENCE;

/** What names of models look like: "gpt-x-2026-11-23", "org/Model-8B:q4", "/models/model.gguf". */
const MODEL_NAME = /^[\p{L}\p{N}_./\\@~][\p{L}\p{N}_./\\@~:+ ()-]{0,99}$/u;

/**
 * `detail` is the model that the service says it was. It is the service's own words, and goes into
 * every export: what does not look like a model's name is left out.
 */
export function toOutsideSource(by: OutsideProposer, detail: string | null): ProposalSource {
  const isNamed = detail !== null && MODEL_NAME.test(detail);
  const how = `asked from outside${isNamed ? `, ${detail}` : ""}; words found in the text`;
  return {
    by,
    toMethod: ({ rule, confidence }) =>
      rule === UNTOLD
        ? `${how}; confidence not told`
        : `${how}; confidence ${confidence.toFixed(2)}`,
    toReason: (what) =>
      what === "mention" ? `${by.name} resolved it so.` : `${by.name} read it so.`,
  };
}
