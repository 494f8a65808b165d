import type { EntityKind } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";
import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { toAddress } from "#web/ui/address.ts";
import { EntityName } from "#web/ui/entity-name.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { LIKENESS_WORDS } from "./likeness.ts";

/** Pairs of entries that may be the same, each with the way to look at what a merge would move. */
export async function DuplicatesList({
  kind,
}: {
  readonly kind: EntityKind;
}): Promise<ReactElement> {
  const { pairs, total, looked } = await api.identity.duplicates({ kind });
  const plural = KINDS[kind].plural.toLowerCase();
  return (
    <section aria-labelledby={`duplicates-${kind}`} className="mt-6 border-t border-ink pt-2">
      <h2 id={`duplicates-${kind}`} className="font-semibold">
        {KINDS[kind].plural}
      </h2>
      {pairs.length === 0 ? (
        <p className="py-3 text-soft">No two of the {plural} have names that are alike.</p>
      ) : null}
      <ul className="divide-y divide-hairline">
        {pairs.map(({ into, from, likeness }) => (
          <li
            key={`${into.id} ${from.id}`}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2"
          >
            <span className="font-read text-lg">
              <EntityName entity={from} /> <span className="text-soft">and</span>{" "}
              <EntityName entity={into} />
            </span>
            <span className="text-sm text-soft">{LIKENESS_WORDS[likeness]}</span>
            <span className="text-sm">
              <TextLink href={toAddress(`${into.address}/merge`, { with: from.id })}>
                What a merge would move
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
      {total > pairs.length ? (
        <p className="py-2 text-sm text-soft">
          And {(total - pairs.length).toLocaleString("en")} more, which come up when these are
          settled.
        </p>
      ) : null}
      {looked.all > looked.some ? (
        <p className="py-2 text-sm text-soft">
          Looked at: the {looked.some.toLocaleString("en")} that are mentioned most, of{" "}
          {looked.all.toLocaleString("en")}. The page of each of the others, under “Merge with …”,
          finds who may be the same among all.
        </p>
      ) : null}
    </section>
  );
}
