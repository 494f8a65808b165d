/** What can be wrong between records: ids, references, acknowledgements. */
import { didYouMean, quote } from "./finding-facts.ts";
import type { FactsOf } from "./finding-facts.ts";

export const RECORDS: FactsOf<
  "duplicate-id" | "dangling-id" | "language-malformed" | "acknowledgement-unused"
> = {
  "duplicate-id": {
    severity: "error",
    meaning: "Two records have the same id.",
    cure: "Give one of them another id, and change the references that mean it. If both are the same record, delete one.",
    message: ({ id, file, line }) => `“${id}” is already the id of the record at ${file}:${line}.`,
  },
  "dangling-id": {
    severity: "error",
    meaning: "A record refers to an id that no record has.",
    cure: "Correct the id, or add the record that it should lead to.",
    message: ({ id, suggestion }) => `No record has the id “${id}”.${didYouMean(suggestion)}`,
  },
  "language-malformed": {
    severity: "error",
    meaning: "A language is not written as a language tag.",
    cure: "Write the language as a BCP 47 tag: “en”, “fr”, “ar”, “ru”, “pt-BR”; null where it is not known.",
    message: ({ tag }) => `${quote(tag)} is not a language tag such as “en” or “fr”.`,
  },
  "acknowledgement-unused": {
    severity: "warning",
    meaning: "An acknowledgement covers no finding.",
    cure: "Delete it if the defect is gone. If the defect is still there, correct the acknowledgement's code, passage or record. An error cannot be acknowledged: it has to be mended.",
    message: ({ code, because }) =>
      because === "errors-stand"
        ? `“${code}” is an error, and errors cannot be acknowledged.`
        : `No finding “${code}” is left at this place.`,
  },
};
