import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import type { EntityPart } from "./entity-parts.ts";

/** Says that there are more than are shown, and leads to them. */
export function RestOf({
  shown,
  total,
  all,
}: Pick<EntityPart, "total" | "all"> & { readonly shown: number }): ReactElement | null {
  if (total !== null && shown >= total) return null;
  return (
    <p className="mt-4 border-t border-hairline pt-3 text-sm text-soft md:ml-[13rem] print:ml-0">
      {total === null
        ? `These are the first ${shown}; the export below has all.`
        : `These are the first ${shown} of ${total.toLocaleString("en")}.`}{" "}
      {all === undefined ? null : <TextLink href={all.href}>{all.words}</TextLink>}
    </p>
  );
}
