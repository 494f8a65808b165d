/** Decisions in words: for the log, and for the record's provenance. */
import type { NameOf } from "@onrecord/domain";
import { findKind, KINDS } from "@onrecord/domain";
import type { Decision, EntityChoice } from "./decision.ts";
import { Correction } from "./decision.ts";

/** How a decision is written into the provenance of what it changes. */
export function methodOf(decision: Decision): string {
  switch (decision.action) {
    case "accept":
      return "accepted";
    case "reject":
      return decision.reason === undefined ? "rejected" : `rejected: ${decision.reason}`;
    case "reopen":
      return "reopened";
    case "correct":
      return `corrected: ${Object.keys(decision.change).join(", ")}`;
    case "split":
      return "split in two";
    case "join":
      return "joined";
    case "add":
      return "added by hand";
    case "merge-entities":
      return `merged ${decision.from.join(", ")} into ${decision.into}`;
    case "split-entity":
      return `told apart from ${decision.id}`;
  }
}

/** One line on what was decided: "Rejected 3 mentions", "Corrected Kidal: who is meant". */
export function summaryOf(decision: Decision, nameOf: NameOf): string {
  switch (decision.action) {
    case "accept":
      return `Accepted ${namesOf(decision.ids, nameOf)}`;
    case "reject":
      return `Rejected ${namesOf(decision.ids, nameOf)}`;
    case "reopen":
      return `Reopened ${namesOf(decision.ids, nameOf)}`;
    case "correct":
      return `Corrected ${nameOf(decision.id)}: ${fieldWords(decision.change)}`;
    case "split":
      return `Split ${nameOf(decision.id)}`;
    case "join":
      return `Joined ${namesOf(decision.ids, nameOf)}`;
    case "add":
      return `Added a ${KINDS[decision.record.kind].label.toLowerCase()} by hand`;
    case "merge-entities":
      return `Merged ${decision.from.map(nameOf).join(", ")} into ${nameOf(decision.into)}`;
    case "split-entity":
      return `Told ${choiceName(decision.to, nameOf)} apart from ${nameOf(decision.id)}`;
  }
}

/** The fields of a correction in plain words. */
const fieldWords = (change: Correction): string =>
  CORRECTABLE.filter((field) => field in change)
    .map((field) => FIELD_WORDS[field])
    .join(", ");

/** The fields of a correction as a reader calls them. */
export const FIELD_WORDS: { readonly [F in keyof Correction]-?: string } = {
  entity: "who is meant",
  form: "how it is named",
  span: "the words",
  edtf: "the date",
  speaker: "who speaks",
  manner: "how it is quoted",
  cue: "the words that tell of speaking",
  cueSense: "what they say of it",
  content: "the words said",
  addressees: "who is spoken to",
  about: "what it is about",
  type: "what happens",
  modes: "in which way",
  actors: "who acts",
  recipients: "who is acted on",
  place: "where",
  description: "the description",
  subject: "the one side",
  predicate: "how they stand to each other",
  object: "the other side",
  role: "the office",
  time: "when",
  evidence: "the evidence",
  voice: "whose word it is",
  polarity: "whether it is denied",
  certainty: "how sure it is",
  reason: "the reasoning",
};

const CORRECTABLE = Correction.keyof().options;

const choiceName = (choice: EntityChoice, nameOf: NameOf): string =>
  typeof choice === "string" ? nameOf(choice) : choice.name;

/** One record by its name, several by their kinds and numbers. */
function namesOf(ids: readonly string[], nameOf: NameOf): string {
  const [first, ...others] = ids;
  if (first !== undefined && others.length === 0) return nameOf(first);
  const kinds = Map.groupBy(ids, (id) => findKind(id));
  return [...kinds]
    .map(([kind, of]) => {
      if (kind === undefined) return `${of.length} records`;
      const { label, plural } = KINDS[kind];
      return `${of.length} ${(of.length === 1 ? label : plural).toLowerCase()}`;
    })
    .join(", ");
}
