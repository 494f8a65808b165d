/** Events and relations: their codes fit together. */
import { EVENT_TYPES } from "../../claim/plover.ts";
import type { Predicate } from "../../claim/predicates.ts";
import type { EntityKind } from "../../dataset/kinds.ts";
import { findKind } from "../../dataset/kinds.ts";
import type { Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";

export const eventCodes: Rule = (context) =>
  context.dataset.events.flatMap((record): Finding[] => {
    const { type, modes, recipients } = record;
    const facts = EVENT_TYPES[type];
    const passage = record.evidence[0] ?? null;
    const strange = modes.flatMap((mode, index) => {
      const part = { record, pointer: `/modes/${index}`, passage };
      return facts.modes.includes(mode)
        ? []
        : [context.report("mode-not-of-type", part, { mode, type, allowed: facts.modes })];
    });
    if (!facts.needsRecipient || recipients.length > 0) return strange;
    const part = { record, pointer: "/recipients", passage };
    return [...strange, context.report("recipient-missing", part, { type })];
  });

type Sides = { readonly subject: readonly EntityKind[]; readonly object: readonly EntityKind[] };

const ANY: readonly EntityKind[] = ["person", "organization", "place"];

/** Which kinds of entity each predicate joins. */
const SIDES: { readonly [P in Predicate]: Sides } = {
  "holds-office": { subject: ["person"], object: ["organization", "place"] },
  "member-of": { subject: ANY, object: ["organization", "place"] },
  "part-of": { subject: ["organization", "place"], object: ["organization", "place"] },
  "located-in": { subject: ["place", "organization"], object: ["place"] },
  governs: { subject: ["person", "organization"], object: ["place"] },
  "active-in": { subject: ["person", "organization"], object: ["place"] },
  "partner-of": { subject: ["organization", "place"], object: ["organization", "place"] },
  "counterpart-of": { subject: ["person", "organization"], object: ["person", "organization"] },
};

export const relations: Rule = (context) =>
  context.dataset.relations.flatMap((record): Finding[] => {
    const { subject, object, predicate, role } = record;
    const passage = record.evidence[0] ?? null;
    const findings: Finding[] = [];
    if (subject === object) {
      const part = { record, pointer: "/object", passage };
      findings.push(context.report("relation-to-itself", part, { entity: subject }));
    }
    for (const side of ["subject", "object"] as const) {
      const expected = SIDES[predicate][side];
      const found = record[side];
      if (expected.some((kind) => kind === findKind(found))) continue;
      const part = { record, pointer: `/${side}`, passage };
      findings.push(context.report("relation-misfit", part, { predicate, side, found, expected }));
    }
    if (predicate === "holds-office" && role === null) {
      findings.push(
        context.report("office-without-role", { record, pointer: "/role", passage }, {}),
      );
    }
    return findings;
  });
