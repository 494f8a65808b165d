import type { EntityRef } from "@onrecord/domain";
import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { SplitForm } from "./split-form.tsx";

/** An entry that stands for two: what belongs to the other one is ticked, and goes there. */
export async function SplitPage({
  entity: ref,
}: {
  readonly entity: EntityRef;
}): Promise<ReactElement> {
  const first = await api.identity.parts({ id: ref.id });
  return (
    <div className="page-width">
      <PageHeader
        title={`Split ${ref.name}`}
        lead="Where one entry stands for two, such as two people of one name: tick what belongs to the other one, and say who that is. It can be taken back."
      />
      <p className="pb-6 text-sm">
        <TextLink href={ref.address}>Back to {ref.name}</TextLink>
      </p>
      <p className="hidden max-w-prose text-soft noscript:block">
        Choosing what goes needs scripts. Everything that is on record stays as it is.
      </p>
      <SplitForm entity={ref} first={first} />
    </div>
  );
}
