/** What can be wrong with statements: who speaks, and in which words. */
import { oneOf, quote } from "./finding-facts.ts";
import type { FactsOf } from "./finding-facts.ts";

export const STATEMENTS: FactsOf<
  | "statement-without-speaker"
  | "speaker-not-near"
  | "speaker-not-in-evidence"
  | "content-outside-evidence"
  | "quotation-uncovered"
  | "direct-speech-without-quotation-marks"
  | "indirect-speech-in-quotation-marks"
> = {
  "statement-without-speaker": {
    severity: "warning",
    meaning: "A statement has no speaker, though its sentence names somebody who could be it.",
    cure: "Name the speaker. If it is none of them, acknowledge the finding and say why.",
    message: ({ candidates }) =>
      `Nobody is recorded as the speaker, but the sentence names ${oneOf(candidates.map((id) => `“${id}”`))}.`,
  },
  "speaker-not-near": {
    severity: "error",
    meaning:
      "The speaker of a statement is not mentioned in its paragraph, nor in the one before or after.",
    cure: "Check that the speaker is the right one. If so, add the mention that shows it: a name, a role, a “he” or “she”. If the name stands farther away, add that sentence to the evidence.",
    message: ({ speaker }) => `No mention of “${speaker}” stands near this statement.`,
  },
  "speaker-not-in-evidence": {
    severity: "error",
    meaning: "The evidence of a statement does not show who speaks.",
    cure: "Check that the speaker is the right one. If so, record the words that mean the speaker as a mention, or add the sentence that holds them to the evidence.",
    message: ({ speaker }) =>
      `“${speaker}” is recorded as the speaker, but no mention of them stands in the evidence, outside of the words said.`,
  },
  "content-outside-evidence": {
    severity: "error",
    meaning: "The words of a statement, or those that introduce it, lie outside its evidence.",
    cure: "Widen the evidence to the whole sentence that carries the statement, the one who speaks included.",
    message: ({ part, words }) =>
      part === "cue"
        ? `The cue ${quote(words)} lies outside the statement's evidence.`
        : `The words ${quote(words)} lie outside the statement's evidence.`,
  },
  "quotation-uncovered": {
    severity: "warning",
    meaning:
      "Words in quotation marks belong to no statement, and to no mention, in an article that has some.",
    cure: "Record who said them. If they are a name or a title, record the mention; if nobody said them, acknowledge the finding with the reason.",
    message: ({ words }) => `Nobody is recorded as saying ${quote(words)}.`,
  },
  "direct-speech-without-quotation-marks": {
    severity: "warning",
    meaning: "A statement is marked as quoted, and its words do not stand in quotation marks.",
    cure: "Set the manner to indirect, or correct the content to the words between the quotation marks.",
    message: ({ manner, words }) =>
      `The manner is ${manner}, but ${quote(words)} does not stand in quotation marks.`,
  },
  "indirect-speech-in-quotation-marks": {
    severity: "warning",
    meaning: "A statement is marked as retold, and its words are a quotation in the text.",
    cure: "Set the manner to direct for a whole sentence in quotation marks, or to mixed for quoted words inside one.",
    message: ({ words }) =>
      `The manner is indirect, but ${quote(words)} stands in quotation marks.`,
  },
};
