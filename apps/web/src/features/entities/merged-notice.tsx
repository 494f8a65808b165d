import type { ReactElement } from "react";
import { toDay } from "#web/features/history/to-history-lines.ts";
import { UndoButton } from "#web/features/history/undo-button.tsx";
import { api } from "#web/trpc/server.tsx";

/** Says to who followed the address of an entry that was merged where it led; nothing where it was not merged into this one. */
export async function MergedNotice({
  id,
  into,
}: {
  readonly id: string;
  readonly into: string;
}): Promise<ReactElement | null> {
  const merged = await api.identity.merged({ id });
  if (merged === null || merged.into.id !== into) return null;
  const { name, by, at, change } = merged;
  return (
    <div className="page-width print:hidden">
      <p className="mt-6 flex flex-wrap gap-x-4 border-l-2 border-accent pl-4">
        <span>
          The entry “{name}” was merged into this one by {by} on {toDay(at)}.
        </span>
        <UndoButton number={change} what={`the merge of ${name}`} />
      </p>
    </div>
  );
}
