import { Fragment } from "react";
import type { ReactElement } from "react";
import { EntityName } from "#web/ui/entity-name.tsx";
import { Reason } from "#web/ui/reason.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import type { ClaimRow, ClaimRowValue } from "./claim-card-data.ts";

/** To whom, about what, when, where: what else the claim says. */
export function ClaimRows({ rows }: { readonly rows: readonly ClaimRow[] }): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <dl className="claim-rows">
      {rows.map(({ label, values, reason }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            {values.map((value, index) => (
              <Fragment key={toKey(value)}>
                {index > 0 ? ", " : ""}
                <RowValue value={value} />
              </Fragment>
            ))}
            {reason === null ? null : (
              <>
                {" "}
                <Reason word="inferred">{reason}</Reason>
              </>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function toKey(value: ClaimRowValue): string {
  return value.kind === "entity" ? value.entity.id : value.words;
}

function RowValue({ value }: { readonly value: ClaimRowValue }): ReactElement {
  switch (value.kind) {
    case "words":
      return <>{value.words}</>;
    case "entity":
      return <EntityName entity={value.entity} />;
    case "link":
      return (
        <SiteLink href={value.href} className="text-link">
          {value.words}
        </SiteLink>
      );
  }
}
