import type { EntityView } from "@onrecord/domain";
import type { ReactElement } from "react";
import { toLogAddress } from "#web/features/history/log-address.ts";
import { TextLink } from "#web/ui/text-link.tsx";

/** The ways to put an entry together with another one, or in two, and to what was decided about it. */
export function EntityEditing({ view: { ref } }: { readonly view: EntityView }): ReactElement {
  return (
    <section
      aria-labelledby="entry"
      className="mt-12 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-hairline pt-3 text-sm print:hidden"
    >
      <h2 id="entry" className="label">
        This entry
      </h2>
      <TextLink href={`${ref.address}/merge`}>Merge with …</TextLink>
      <TextLink href={`${ref.address}/split`}>Split …</TextLink>
      <TextLink href={toLogAddress({ record: ref.id })}>What was decided about it</TextLink>
    </section>
  );
}
