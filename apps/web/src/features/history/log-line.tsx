import { Fragment } from "react";
import type { ReactElement } from "react";
import { SiteLink } from "#web/ui/site-link.tsx";
import { toLogAddress } from "./log-address.ts";
import type { LogRow } from "./log-row.ts";
import { UndoButton } from "./undo-button.tsx";

/** One change: when, who, what, on which records, and the way to take it back. */
export function LogLine({ row }: { readonly row: LogRow }): ReactElement {
  const { number, at, by, summary, undoes, undoneBy } = row;
  return (
    <div className="grid gap-x-6 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
      <p className="text-sm text-soft">
        <time dateTime={at}>{at.slice(11, 16)} UTC</time>
      </p>
      <div className="min-w-0">
        <p className={undoneBy === null ? "" : "text-soft line-through decoration-1"}>{summary}</p>
        <Fields row={row} />
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-soft">
          <span>
            {by} · no. {number}
          </span>
          <Records row={row} />
          {undoneBy === null ? null : <span>taken back by no. {undoneBy}</span>}
          {undoneBy === null ? (
            <UndoButton number={number} what={summary} redo={undoes !== null} />
          ) : null}
        </p>
      </div>
    </div>
  );
}

/** Several records by their names; one is named by the summary itself, and only led to. */
function Records({ row: { records, more } }: { readonly row: LogRow }): ReactElement | null {
  const [only, ...others] = records;
  if (only === undefined) return null;
  if (others.length === 0 && more === 0) return <OneRecord record={only} />;
  return (
    <span>
      {records.map(({ id, name, href }, index) => (
        <Fragment key={id}>
          {index > 0 ? ", " : ""}
          {href === null ? (
            name
          ) : (
            <SiteLink href={href} className="text-link">
              {name}
            </SiteLink>
          )}
        </Fragment>
      ))}
      {more > 0 ? ` and ${more.toLocaleString("en")} more` : ""}
    </span>
  );
}

function OneRecord({
  record: { id, name, href },
}: {
  readonly record: LogRow["records"][number];
}): ReactElement {
  return (
    <>
      {href === null ? null : (
        <SiteLink href={href} aria-label={`Show ${name}`} className="text-link">
          Show
        </SiteLink>
      )}
      <SiteLink
        href={toLogAddress({ record: id })}
        aria-label={`History of ${name}`}
        className="text-link"
      >
        History
      </SiteLink>
    </>
  );
}

/** What the change made of the record that the log was asked for: from, to. */
function Fields({ row: { fields } }: { readonly row: LogRow }): ReactElement | null {
  if (fields.length === 0) return null;
  return (
    <dl className="my-1 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
      {fields.map(({ label, before, after }) => (
        <Fragment key={label}>
          <dt className="text-soft">{label}</dt>
          <dd>
            <del className="text-soft decoration-1">{before}</del>{" "}
            <span aria-hidden="true" className="text-soft">
              →
            </span>{" "}
            <ins className="no-underline">{after}</ins>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
