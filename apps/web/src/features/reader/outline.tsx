import type { ReactElement } from "react";
import { EntityName } from "#web/ui/entity-name.tsx";
import type { ReaderData } from "./reader-data.ts";

/** More characters of a block than fit in the outline. */
const OPENING = 60;
/** How many of those named are listed before the rest is folded away. */
const FIRST_NAMED = 8;

/** The way through the text, and who is named in it. */
export function Outline({
  data,
}: {
  readonly data: Pick<ReaderData, "text" | "blocks" | "named">;
}): ReactElement {
  return (
    <div className="reader-outline mt-8 hidden space-y-8 text-sm lg:block">
      <nav aria-label="Paragraphs">
        <h2 className="label">In the text</h2>
        <ol className="mt-2 space-y-1">
          {data.blocks.map(({ start, end, role }, index) => (
            <li key={start} className="flex gap-2">
              <span className="w-4 shrink-0 text-right text-soft">{index + 1}</span>
              <a
                href={`#${start}-${end}`}
                className={`truncate hover:text-accent ${role === "cross-heading" ? "font-semibold" : ""}`}
              >
                {data.text.slice(start, Math.min(end, start + OPENING))}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <section aria-labelledby="named">
        <h2 id="named" className="label">
          Named here
        </h2>
        <NamedList named={data.named.slice(0, FIRST_NAMED)} />
        {data.named.length > FIRST_NAMED ? (
          <details>
            <summary className="mt-1 list-none text-link">
              {data.named.length - FIRST_NAMED} more
            </summary>
            <NamedList named={data.named.slice(FIRST_NAMED)} />
          </details>
        ) : null}
      </section>
    </div>
  );
}

function NamedList({ named }: Pick<ReaderData, "named">): ReactElement {
  return (
    <ul className="mt-2 space-y-1">
      {named.map(({ entity, mentions }) => (
        <li key={entity.id} className="flex items-baseline justify-between gap-2">
          <EntityName entity={entity} />
          <a
            href={`#${entity.id}`}
            className="text-soft hover:text-accent"
            aria-label={`${entity.name}: ${mentions === 1 ? "one mention" : `${mentions} mentions`}, show them in the text`}
          >
            {mentions}
          </a>
        </li>
      ))}
    </ul>
  );
}
