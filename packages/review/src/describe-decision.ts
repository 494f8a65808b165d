/** Decisions in words: for the log, and for the record's provenance. */
import type { NameOf } from "@onrecord/domain";
import { findKind, KINDS } from "@onrecord/domain";
import type { Decision, EntityChoice } from "./decision.ts";

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

/** One line on what was decided: "Rejected 3 mentions", "Corrected “Kidal”: Kidal (entity)". */
export function summaryOf(decision: Decision, nameOf: NameOf): string {
  switch (decision.action) {
    case "accept":
      return `Accepted ${namesOf(decision.ids, nameOf)}`;
    case "reject":
      return `Rejected ${namesOf(decision.ids, nameOf)}`;
    case "reopen":
      return `Reopened ${namesOf(decision.ids, nameOf)}`;
    case "correct":
      return `Corrected ${nameOf(decision.id)} (${Object.keys(decision.change).join(", ")})`;
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
