import type { EntityTotals } from "@onrecord/data";
import type { EntityView, EventView } from "@onrecord/domain";
import { compareEdtf } from "@onrecord/domain";
import type { ReactElement } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { TimelineChart } from "#web/features/timeline/timeline-chart.tsx";
import { toTimelineItem } from "#web/features/timeline/timeline-item.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { toAddress } from "#web/ui/address.ts";
import { Section } from "#web/ui/section.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { NotedClaims, PrintedNotes } from "./claim-notes.tsx";
import { EntityEditing } from "./entity-editing.tsx";
import { EntityHead } from "./entity-head.tsx";
import { EntityIdentity } from "./entity-identity.tsx";
import { EntityMentions } from "./entity-mentions.tsx";
import { toEntityRelations } from "./entity-relations.ts";
import { toFootnotes } from "./footnotes.ts";
import type { Footnotes } from "./footnotes.ts";
import { toMentionGroups } from "./mention-groups.ts";

type EntityPart = {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ClaimCardData[];
  /** How many are on record; null where only some were read, and it is not known how many are of this sort. */
  readonly total: number | null;
  /** Where all of them are listed. */
  readonly all?: { readonly words: string; readonly href: string };
};

/** What is on record about a person, an organization or a place: the first of each, with the way to the rest. */
export function EntityPage({
  view,
  totals,
  baseUrl,
  isDecidedOn,
}: {
  readonly view: EntityView;
  readonly totals: EntityTotals;
  readonly baseUrl: string;
  /** Whether entries of this record can be put together and apart: those of a collection can. */
  readonly isDecidedOn: boolean;
}): ReactElement {
  const { offices, others } = toEntityRelations(view, baseUrl);
  const toCards = (claims: readonly Parameters<typeof toClaimCard>[0][]): ClaimCardData[] =>
    claims.map((claim) => toClaimCard(claim, baseUrl));
  const [saidBy, saidAbout, events] = [
    view.saidBy,
    view.saidAbout,
    view.events.toSorted(byTime),
  ].map(toCards);
  const { id, name } = view.ref;
  const areAllRelations = view.relations.length === totals.relations;
  const allParts: EntityPart[] = [
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
  const parts = allParts.filter(({ claims }) => claims.length > 0);
  const areAllMentions = view.mentions.length >= totals.mentions;
  const footnotes = toFootnotes(parts.flatMap(({ claims }) => claims));
  return (
    <div className="page-width">
      <EntityHead view={view} parts={[...parts, { id: "mentions", total: totals.mentions }]} />
      <EntityIdentity view={view} />
      {parts.map((part) => (
        <Section
          key={part.id}
          id={part.id}
          title={part.title}
          aside={part.total?.toLocaleString("en")}
          className="mt-12"
        >
          {part.id === "events" ? <Drawing view={view} /> : null}
          <Part claims={part.claims} footnotes={footnotes} />
          <Rest shown={part.claims.length} total={part.total} all={part.all} />
        </Section>
      ))}
      <Section
        id="mentions"
        title="Mentions"
        aside={totals.mentions.toLocaleString("en")}
        className="mt-12"
      >
        <EntityMentions groups={toMentionGroups(view.mentions)} areAll={areAllMentions} />
        <Rest
          shown={view.mentions.length}
          total={totals.mentions}
          all={{
            words: `All articles that mention ${name}`,
            href: toAddress("/articles", { entity: id }),
          }}
        />
      </Section>
      {isDecidedOn ? <EntityEditing view={view} /> : null}
      <ExportMenu what={`all that is on record about ${name}`} address={view.ref.address} />
      <PrintedNotes footnotes={footnotes} baseUrl={baseUrl} />
    </div>
  );
}

/** The earliest first; those of which the articles do not say when come last. */
const byTime = (a: EventView, b: EventView): number =>
  compareEdtf(a.time?.edtf ?? null, b.time?.edtf ?? null);

function Part(props: {
  readonly claims: readonly ClaimCardData[];
  readonly footnotes: Footnotes;
}): ReactElement {
  return (
    <div className="md:pl-[13rem] print:pl-0">
      <NotedClaims {...props} />
    </div>
  );
}

/** Says that there are more than are shown, and leads to them. */
function Rest({
  shown,
  total,
  all,
}: Pick<EntityPart, "total" | "all"> & { readonly shown: number }): ReactElement | null {
  if (total !== null && shown >= total) return null;
  return (
    <p className="mt-4 border-t border-hairline pt-3 text-sm text-soft md:ml-[13rem] print:ml-0">
      {total === null
        ? `These are the first ${shown}; the export below has all.`
        : `These are the first ${shown} of ${total.toLocaleString("en")}.`}{" "}
      {all === undefined ? null : <TextLink href={all.href}>{all.words}</TextLink>}
    </p>
  );
}

/** The events along a line, where they are of more than one time. */
function Drawing({ view: { events } }: { readonly view: EntityView }): ReactElement | null {
  const items = events.map(toTimelineItem).filter(({ earliest, latest }) => earliest ?? latest);
  const times = new Set(items.map(({ earliest, latest }) => `${earliest}/${latest}`));
  if (times.size < 2) return null;
  return (
    <div className="mb-8 print:hidden">
      <TimelineChart items={items} title="When these events happened" />
    </div>
  );
}
