import type { ReactElement } from "react";
import { ClaimCard } from "#web/features/claim/claim-card.tsx";
import { EntityName } from "#web/ui/entity-name.tsx";
import type { EventRow } from "./to-event-row.ts";

/** Events in words: when, what with the sentence that carries it, and whose word it is. */
export function EventsTable({
  id,
  caption,
  rows,
}: {
  readonly id?: string;
  readonly caption: string;
  readonly rows: readonly EventRow[];
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

function Row({ row }: { readonly row: EventRow }): ReactElement {
  return (
    <tr className="block border-b border-hairline py-4 align-top md:table-row">
      <td className="block text-sm md:table-cell md:py-4 md:pr-4">
        {row.time?.label ?? "not told"}
      </td>
      <td className="block md:table-cell md:py-4 md:pr-8">
        <ClaimCard claim={row.card} />
      </td>
      <td className="block pt-2 text-sm md:table-cell md:py-4">
        <Voice row={row} />
      </td>
    </tr>
  );
}

function Voice({ row: { speaker } }: { readonly row: EventRow }): ReactElement {
  if (speaker === null) return <>The article</>;
  if (speaker === "unknown") return <>Somebody who is quoted and not named</>;
  return (
    <>
      <EntityName entity={speaker} />, as quoted
    </>
  );
}
