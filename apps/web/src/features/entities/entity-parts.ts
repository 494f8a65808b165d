import type { EntityTotals } from "@onrecord/data";
import type { EntityView, EventView } from "@onrecord/domain";
import { compareEdtf } from "@onrecord/domain";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { toAddress } from "#web/ui/address.ts";
import { toEntityRelations } from "./entity-relations.ts";

/** Claims of one sort on the page of an entity. */
export type EntityPart = {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ClaimCardData[];
  /** How many are on record; null where only some were read, and it is not known how many are of this sort. */
  readonly total: number | null;
  /** Where all of them are listed. */
  readonly all?: { readonly words: string; readonly href: string };
};

/** What there is of claims about an entity, in the order of its page; sorts of which there are none are left out. */
export function toEntityParts(
  { view, totals }: { readonly view: EntityView; readonly totals: EntityTotals },
  baseUrl: string,
): EntityPart[] {
  const { id, name } = view.ref;
  const { offices, others } = toEntityRelations(view, baseUrl);
  const toCards = (claims: readonly Parameters<typeof toClaimCard>[0][]): ClaimCardData[] =>
    claims.map((claim) => toClaimCard(claim, baseUrl));
  const [saidBy, saidAbout, events] = [
    view.saidBy,
    view.saidAbout,
    view.events.toSorted(byTime),
  ].map(toCards);
  const areAllRelations = view.relations.length === totals.relations;
  const parts: EntityPart[] = [
    {
      id: "offices",
      title: "Offices",
      claims: offices,
      total: areAllRelations ? offices.length : null,
    },
    {
      id: "says",
      title: `What ${name} says`,
      claims: saidBy ?? [],
      total: totals.saidBy,
      all: { words: `All statements by ${name}`, href: toAddress("/statements", { speaker: id }) },
    },
    {
      id: "about",
      title: `What is said about ${name}`,
      claims: saidAbout ?? [],
      total: totals.saidAbout,
      all: { words: `All statements about ${name}`, href: toAddress("/statements", { about: id }) },
    },
    {
      id: "events",
      title: "Events",
      claims: events ?? [],
      total: totals.events,
      all: { words: `All events with ${name}`, href: toAddress("/events", { entity: id }) },
    },
    {
      id: "relations",
      title: "Relations to others",
      claims: others,
      total: areAllRelations ? others.length : null,
    },
  ];
  return parts.filter(({ claims }) => claims.length > 0);
}

/** The earliest first; those of which the articles do not say when come last. */
const byTime = (a: EventView, b: EventView): number =>
  compareEdtf(a.time?.edtf ?? null, b.time?.edtf ?? null);
