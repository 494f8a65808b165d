/** What goes wrong while files are read and records are held against their schemas. */
import type { SchemaFault } from "../finding-args.ts";
import { didYouMean, oneOf, quote } from "./finding-facts.ts";
import type { FactsOf } from "./finding-facts.ts";

/** Says what does not fit in a record, or in the manifest. */
function faultMessage(fault: SchemaFault): string {
  const name = fault.field === "" ? "The record" : `“${fault.field}”`;
  const found = fault.found === null ? "" : `; it is ${fault.found}`;
  switch (fault.fault) {
    case "missing":
      return `${name} is missing: it should be ${fault.expected ?? "there"}.`;
    case "unknown-field":
      return `There is no field named ${name} here.${didYouMean(fault.suggestion)}`;
    case "wrong-reference":
      return `${name} should be ${fault.expected ?? "an id"}${found}.`;
    case "rule":
      return `${name} ${fault.expected ?? "breaks a rule"}${found}.`;
    case "wrong-type":
    case "wrong-value":
    case "wrong-form":
    case "too-few":
    case "too-small":
      return `${name} should be ${fault.expected ?? "something else"}${found}.`;
  }
}

const SHORT_LIST = 12;

export const READING: FactsOf<
  | "json-malformed"
  | "file-missing"
  | "file-unknown"
  | "line-blank"
  | "text-not-utf8"
  | "schema-version-newer"
  | "manifest-error"
  | "schema-error"
  | "code-unknown"
> = {
  "json-malformed": {
    severity: "error",
    meaning: "A line is not well-formed JSON, so its record cannot be read.",
    cure: "Mend the line at the column named: most often a comma, a quotation mark or a bracket is missing or stands there twice. One record, one line.",
    message: ({ reason, column }) =>
      `This line is not well-formed JSON${column === null ? "" : ` at column ${column}`}: ${reason}.`,
  },
  "file-missing": {
    severity: "error",
    meaning: "A file that the dataset needs is not in the folder.",
    cure: "Put the file back, or take its entry out of datapackage.json.",
    message: ({ file }) => `The file ${file} is not there.`,
  },
  "file-unknown": {
    severity: "warning",
    meaning:
      "A file or a table has a name that the dataset format does not know, so it is not read.",
    cure: "Rename it to the table that it was meant to be, or move it out of the dataset's folder.",
    message: ({ file, suggestion }) =>
      `${file} is not part of the dataset format and was not read.${didYouMean(suggestion)}`,
  },
  "line-blank": {
    severity: "warning",
    meaning: "A table has an empty line between its records.",
    cure: "Delete the empty line. Each line holds one record, and the last one ends with a line break.",
    message: () => "This line is empty.",
  },
  "text-not-utf8": {
    severity: "error",
    meaning: "A text's bytes are not valid UTF-8, so its words cannot be read with certainty.",
    cure: "Find out in which encoding the article came, convert it to UTF-8, and make a new article of the result: its fingerprint, and so its id, changes.",
    message: ({ file, byte }) => `${file} is not valid UTF-8: byte ${byte} cannot be read.`,
  },
  "schema-version-newer": {
    severity: "error",
    meaning: "The dataset was written for a newer version of the format than this program reads.",
    cure: "Update On Record and try again. Nothing was read, because a guess could lose data.",
    message: ({ found, supported }) =>
      `The dataset has format version ${found}; this program reads up to version ${supported}.`,
  },
  "manifest-error": {
    severity: "error",
    meaning:
      "What the dataset says about itself in datapackage.json is incomplete or does not fit.",
    cure: "Correct the field in datapackage.json.",
    message: faultMessage,
  },
  "schema-error": {
    severity: "error",
    meaning: "A record has a field that is missing, unknown or of the wrong form.",
    cure: "Correct the field. Until then the record is left out of every other check.",
    message: faultMessage,
  },
  "code-unknown": {
    severity: "error",
    meaning: "A value is not on the closed list from which it must be taken.",
    cure: "Use one of the values on the list. Where none fits, take the nearest and say in the reason what it does not cover.",
    message: ({ field, value, allowed, suggestion }) =>
      `${quote(value)} is not a known value of “${field}”.${didYouMean(suggestion)}` +
      (allowed.length <= SHORT_LIST ? ` It should be ${oneOf(allowed)}.` : ""),
  },
};
