import type { EntityKind } from "@onrecord/domain";
import type { ReactElement } from "react";
import { toAddress } from "#web/ui/address.ts";
import { EntityName } from "#web/ui/entity-name.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { EntityRow } from "./entity-row.ts";

/** Entities with their counts; a count leads to what it counts. Nothing where there are none. */
export function EntityTable({
  kind,
  rows,
  title,
  lead,
}: {
  readonly kind: EntityKind;
  readonly rows: readonly EntityRow[];
  readonly title?: string;
  readonly lead?: string;
}): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section className="mt-6">
      {title === undefined ? null : (
        <div className="mt-10 border-t border-ink pt-2">
          <h2 className="text-base font-semibold">{title}</h2>
          <p className="text-sm text-soft">{lead}</p>
        </div>
      )}
      <table className="w-full">
        <caption className="sr-only">{title ?? "Known by name"}</caption>
        <thead>
          <tr className="border-b border-hairline">
            <th scope="col" className="label py-1.5 text-left">
              {kind === "person" ? "Who" : "Name"}
            </th>
            <CountHead label="Mentions" />
            <CountHead label="Statements" />
            <CountHead label="Events" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.ref.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CountHead({ label }: { readonly label: string }): ReactElement {
  return (
    <th scope="col" className="label w-px py-1.5 pl-4 text-right whitespace-nowrap sm:w-24">
      {label}
    </th>
  );
}

function Row({ row }: { readonly row: EntityRow }): ReactElement {
  const { ref, type, description, mentions, statements, events } = row;
  const details = [type, description].filter((words) => words !== null).join(", ");
  return (
    <tr className="border-b border-hairline align-baseline">
      <td className="py-2.5 pr-3">
        <span className="font-read text-lg">
          <EntityName entity={ref} />
        </span>
        {details === "" ? null : (
          <span className="block text-sm text-soft sm:ml-2 sm:inline">{details}</span>
        )}
      </td>
      <Count count={mentions} href={`${ref.address}#mentions`} />
      <Count count={statements} href={toAddress("/statements", { speaker: ref.id })} />
      <Count count={events} href={toAddress("/events", { entity: ref.id })} />
    </tr>
  );
}

function Count({ count, href }: { readonly count: number; readonly href: string }): ReactElement {
  return (
    <td className="py-2.5 text-right">
      {count === 0 ? (
        <span className="text-soft">–</span>
      ) : (
        <TextLink href={href}>{count}</TextLink>
      )}
    </td>
  );
}
