/** What can be wrong in an article's text itself. It is reported and never mended. */
import { quote } from "./finding-facts.ts";
import type { FactsOf } from "./finding-facts.ts";

const KNOWN_DEFECT =
  "Leave the text as it is. If it came like this, acknowledge the finding with the reason; if it was damaged on the way, get the text again and record it as a new article.";

export const TEXT_QUALITY: FactsOf<
  | "text-encoding-artefact"
  | "text-stray-punctuation"
  | "text-unbalanced-quotation"
  | "text-doubled-space"
  | "text-missing-space"
  | "text-doubled-word"
  | "text-control-character"
> = {
  "text-encoding-artefact": {
    severity: "warning",
    meaning: "The text has signs that a conversion left behind instead of the right characters.",
    cure: KNOWN_DEFECT,
    message: ({ artefact, words }) => {
      switch (artefact) {
        case "question-marks":
          return `${quote(words)} has question marks where characters were lost.`;
        case "replacement-character":
          return `${quote(words)} has the sign that stands for a character that could not be read.`;
        case "mojibake":
          return `${quote(words)} looks like text that was read in the wrong encoding.`;
        case "markup":
          return `${quote(words)} is left over from a web page.`;
      }
    },
  },
  "text-stray-punctuation": {
    severity: "warning",
    meaning: "A punctuation mark stands where none belongs.",
    cure: KNOWN_DEFECT,
    message: ({ words }) => `The punctuation of ${quote(words)} is out of place.`,
  },
  "text-unbalanced-quotation": {
    severity: "warning",
    meaning: "A quotation mark is opened and never closed, or closed and never opened.",
    cure: `See in the text where the quotation ends, so that no statement takes in words of the article. ${KNOWN_DEFECT}`,
    message: ({ mark, words }) => `The quotation mark ${mark} at ${quote(words)} has no partner.`,
  },
  "text-doubled-space": {
    severity: "info",
    meaning: "Several spaces stand where one belongs.",
    cure: KNOWN_DEFECT,
    message: ({ count, words }) => `${count} spaces stand in a row at ${quote(words)}.`,
  },
  "text-missing-space": {
    severity: "warning",
    meaning: "Two words or two sentences run into each other without a space.",
    cure: KNOWN_DEFECT,
    message: ({ words }) => `A space is missing in ${quote(words)}.`,
  },
  "text-doubled-word": {
    severity: "warning",
    meaning: "A small word stands twice in a row.",
    cure: KNOWN_DEFECT,
    message: ({ words }) => `A word stands twice in ${quote(words)}.`,
  },
  "text-control-character": {
    severity: "warning",
    meaning: "The text holds an invisible character that does not belong in a text.",
    cure: KNOWN_DEFECT,
    message: ({ codePoint }) => `An invisible character, ${codePoint}, stands here.`,
  },
};
