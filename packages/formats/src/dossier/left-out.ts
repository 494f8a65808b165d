import type { Claim } from "@onrecord/domain";
import { addressOf } from "@onrecord/domain";
import { findEntity } from "../find-entity.ts";
import type { Workbench } from "./claim-entry.ts";
import type { DossierSubject } from "./dossier.ts";

const PLURALS = { statement: "statements", event: "events", relation: "relations" } as const;
const CLAIM_KINDS = ["statement", "event", "relation"] as const;
const lists = new Intl.ListFormat("en-GB");

/** Says what there is on record of an entity and not in its dossier, and where it is; nothing where all is in it. */
export function leftOut(
  { index, options: { baseUrl } }: Workbench,
  subject: DossierSubject,
  claims: readonly Claim[],
): string[] {
  if (subject.kind !== "entity" || subject.totals === undefined) return [];
  const { statements, events, relations } = subject.totals;
  const totals = { statement: statements, event: events, relation: relations };
  const words = CLAIM_KINDS.flatMap((kind) => {
    const held = claims.filter((claim) => claim.kind === kind).length;
    const total = totals[kind];
    if (held >= total) return [];
    return [`${held.toLocaleString("en")} of ${total.toLocaleString("en")} ${PLURALS[kind]}`];
  });
  const entity = findEntity(index, subject.id);
  if (words.length === 0 || entity === undefined) return [];
  const rest =
    baseUrl === undefined
      ? "The record has the others."
      : `The others are listed from ${baseUrl}${addressOf(entity)}.`;
  return [
    `More is on record than is told here: this document has the first ${lists.format(words)}, and what it says of doubts and contradictions is of these alone. ${rest}`,
  ];
}
