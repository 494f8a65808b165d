"use client";

import type { ReactElement } from "react";
import { ShownClaimCard } from "#web/features/claim/shown-claim-card.tsx";
import { EntityName } from "#web/ui/entity-name.tsx";
import type { ToldEvent } from "./to-event-row.ts";

/**
 * Events in words: when, what with the sentence that carries it, and whose word it is. A client component: what is
 * sent of it beside the HTML are the events, and not every cell.
 */
export function EventsTable({
  id,
  caption,
  rows,
}: {
  readonly id?: string;
  readonly caption: string;
  readonly rows: readonly ToldEvent[];
}): ReactElement {
  return (
    <table id={id} className="mt-10 block w-full md:table">
      <caption className="block border-t border-ink py-2 text-left text-base font-semibold md:table-caption">
        {caption}
      </caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-hairline text-left">
          <th scope="col" className="label w-36 py-1.5 pr-4">
            When
          </th>
          <th scope="col" className="label py-1.5 pr-4">
            What happened
          </th>
          <th scope="col" className="label w-40 py-1.5">
            Who says so
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <Row key={row.card.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: ToldEvent }): ReactElement {
  return (
    <tr className="event-row">
      <td>{row.when}</td>
      <td>
        <ShownClaimCard claim={row.card} />
      </td>
      <td>
        <Voice row={row} />
      </td>
    </tr>
  );
}

function Voice({ row: { speaker } }: { readonly row: ToldEvent }): ReactElement {
  if (speaker === null) return <>The article</>;
  if (speaker === "unknown") return <>Somebody who is quoted and not named</>;
  return (
    <>
      <EntityName entity={speaker} />, as quoted
    </>
  );
}
