import type { EntityView, EventView } from "@onrecord/domain";
import { compareEdtf } from "@onrecord/domain";
import type { ReactElement } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { TimelineChart } from "#web/features/timeline/timeline-chart.tsx";
import { toTimelineItem } from "#web/features/timeline/timeline-item.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { Section } from "#web/ui/section.tsx";
import { NotedClaims, PrintedNotes } from "./claim-notes.tsx";
import { EntityEditing } from "./entity-editing.tsx";
import { EntityHead } from "./entity-head.tsx";
import { EntityIdentity } from "./entity-identity.tsx";
import { EntityMentions } from "./entity-mentions.tsx";
import { toEntityRelations } from "./entity-relations.ts";
import { toFootnotes } from "./footnotes.ts";
import type { Footnotes } from "./footnotes.ts";
import { toMentionGroups } from "./mention-groups.ts";

/** All that is on record about a person, an organization or a place. */
export function EntityPage({
  view,
  baseUrl,
  isDecidedOn,
}: {
  readonly view: EntityView;
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
  const { name } = view.ref;
  const parts = [
    { id: "offices", title: "Offices", claims: offices },
    { id: "says", title: `What ${name} says`, claims: saidBy ?? [] },
    { id: "about", title: `What is said about ${name}`, claims: saidAbout ?? [] },
    { id: "events", title: "Events", claims: events ?? [] },
    { id: "relations", title: "Relations to others", claims: others },
  ].filter(({ claims }) => claims.length > 0);
  const footnotes = toFootnotes(parts.flatMap(({ claims }) => claims));
  return (
    <div className="page-width">
      <EntityHead view={view} parts={parts} />
      <EntityIdentity view={view} />
      {parts.map((part) => (
        <Section
          key={part.id}
          id={part.id}
          title={part.title}
          aside={part.claims.length}
          className="mt-12"
        >
          {part.id === "events" ? <Drawing view={view} /> : null}
          <Part claims={part.claims} footnotes={footnotes} />
        </Section>
      ))}
      <Section id="mentions" title="Mentions" aside={view.mentions.length} className="mt-12">
        <EntityMentions groups={toMentionGroups(view.mentions)} />
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
