import type { EntityTotals } from "@onrecord/data";
import type { EntityView } from "@onrecord/domain";
import type { ReactElement } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { TimelineChart } from "#web/features/timeline/timeline-chart.tsx";
import { toTimelineItem } from "#web/features/timeline/timeline-item.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { toAddress } from "#web/ui/address.ts";
import { Section } from "#web/ui/section.tsx";
import { NotedClaims, PrintedNotes } from "./claim-notes.tsx";
import { EntityEditing } from "./entity-editing.tsx";
import { EntityHead } from "./entity-head.tsx";
import { EntityIdentity } from "./entity-identity.tsx";
import { EntityMentions } from "./entity-mentions.tsx";
import { toEntityParts } from "./entity-parts.ts";
import { RestOf } from "./rest-of.tsx";
import { toFootnotes } from "./footnotes.ts";
import type { Footnotes } from "./footnotes.ts";
import { toMentionGroups } from "./mention-groups.ts";

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
  const { id, name } = view.ref;
  const parts = toEntityParts({ view, totals }, baseUrl);
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
          <RestOf shown={part.claims.length} total={part.total} all={part.all} />
        </Section>
      ))}
      <Section
        id="mentions"
        title="Mentions"
        aside={totals.mentions.toLocaleString("en")}
        className="mt-12"
      >
        <EntityMentions groups={toMentionGroups(view.mentions)} areAll={areAllMentions} />
        <RestOf
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
