import type { EntityView } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";
import type { ReactElement } from "react";
import { toTypeWords } from "./to-entity-row.ts";

/** The name, what it is, and how much there is below. */
export function EntityHead({
  view: { entity, ref },
  parts,
}: {
  readonly view: EntityView;
  /** What there is below, and how much of it is on record; null where that is not known of the part alone. */
  readonly parts: readonly { readonly id: string; readonly total: number | null }[];
}): ReactElement {
  const [name] = entity.names;
  return (
    <header className="pt-10 pb-6">
      <p className="label">{toKindWords(entity)}</p>
      <h1
        className="mt-1 font-read text-3xl font-medium tracking-tight"
        lang={name?.language ?? undefined}
      >
        {ref.named ? ref.name : <i>{ref.name}</i>}
      </h1>
      {ref.named ? null : (
        <p className="mt-2 text-soft">
          The articles give no name. These words only describe{" "}
          {entity.kind === "person" ? "the person" : "it"}.
        </p>
      )}
      {ref.named && entity.description !== null ? (
        <p className="mt-2 max-w-prose font-read text-lg">{entity.description}</p>
      ) : null}
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
        {parts.map(({ id, total }) => (
          <a key={id} href={`#${id}`} className="text-link">
            {total === null
              ? toCountWords(id, 0)
              : `${total.toLocaleString("en")} ${toCountWords(id, total)}`}
          </a>
        ))}
        <a href={`${ref.address}/dossier`} className="text-link">
          dossier with footnotes, to print or hand on
        </a>
      </p>
    </header>
  );
}

const COUNTED: { readonly [id: string]: readonly [one: string, many: string] } = {
  offices: ["office", "offices"],
  says: ["statement by", "statements by"],
  about: ["statement about", "statements about"],
  events: ["event", "events"],
  relations: ["relation", "relations"],
  mentions: ["mention", "mentions"],
};

const toCountWords = (id: string, count: number): string =>
  COUNTED[id]?.[count === 1 ? 0 : 1] ?? "";

function toKindWords(entity: EntityView["entity"]): string {
  const { label } = KINDS[entity.kind];
  return entity.kind === "person" ? label : `${label}: ${toTypeWords(entity.type)}`;
}
