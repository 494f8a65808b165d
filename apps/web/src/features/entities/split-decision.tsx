"use client";

import type { EntityRef } from "@onrecord/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { useAccess } from "#web/features/access/use-access.ts";
import { UndoButton } from "#web/features/history/undo-button.tsx";
import { useTRPC } from "#web/trpc/client.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { SplitTarget } from "./split-target-fields.tsx";

type SplitDecisionProps = {
  readonly entity: EntityRef;
  /** Ids of what goes. */
  readonly moved: readonly string[];
  /** Who it goes to; null while that is not said. */
  readonly target: SplitTarget | null;
  readonly onDone: (done: SplitDone) => void;
};

/** What was done: the change, in words, and where the other entry is. */
export type SplitDone = {
  readonly number: number;
  readonly summary: string;
  readonly href: string | null;
  readonly name: string;
};

const BUTTON =
  "border border-ink px-4 py-1.5 font-semibold hover:border-accent hover:text-accent disabled:border-soft disabled:text-soft";

/** First what would come of it, then the decision. Begun anew when another tick is set. */
export function SplitDecision(props: SplitDecisionProps): ReactElement {
  const { entity, moved, target, onDone } = props;
  const { scopes } = useAccess();
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const preview = useMutation(trpc.identity.previewSplit.mutationOptions());
  const decide = useMutation(
    trpc.identity.decide.mutationOptions({
      onSuccess: async (change) => {
        onDone({ ...change, name: target?.name ?? "" });
        await queries.invalidateQueries();
        router.refresh();
      },
    }),
  );
  const mayNot = !scopes.includes("review") || moved.length === 0 || target === null;
  const decision = toDecision({ entity, moved, target });
  const shown = preview.data;
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-3">
      {shown === undefined || shown.fingerprint === null ? (
        <button
          type="button"
          disabled={mayNot || preview.isPending}
          onClick={() => decision !== null && preview.mutate({ decision })}
          className={BUTTON}
        >
          See what would change
        </button>
      ) : (
        <button
          type="button"
          disabled={decide.isPending}
          onClick={() =>
            decision !== null && decide.mutate({ decision, expected: shown.fingerprint })
          }
          className={BUTTON}
        >
          Split
        </button>
      )}
      <p role="status" className="text-soft">
        {shown === undefined ? toHint(moved, target) : null}
        {shown?.refusal === null
          ? `${shown.counts.join(", ")} in ${shown.articles === 1 ? "one article" : `${shown.articles} articles`} ${shown.total === 1 ? "goes" : "go"} to ${target?.name}.`
          : null}
      </p>
      <p role="alert" className="w-full text-accent">
        {shown?.refusal ?? preview.error?.message ?? decide.error?.message}
      </p>
    </div>
  );
}

function toHint(moved: readonly string[], target: SplitTarget | null): string {
  if (moved.length === 0) return "Tick what goes.";
  return target === null ? "Say who it goes to." : "";
}

function toDecision({ entity, moved, target }: Omit<SplitDecisionProps, "onDone">) {
  if (target === null) return null;
  const to = "id" in target ? target.id : { kind: target.kind, name: target.name.trim() };
  return { action: "split-entity" as const, id: entity.id, moved: [...moved], to };
}

/** What was done, with the way there and the way back. */
export function SplitDoneLine({ done }: { readonly done: SplitDone }): ReactElement {
  const { number, summary, href, name } = done;
  return (
    <p role="status" className="flex flex-wrap gap-x-4">
      <span>{summary}</span>
      {href === null ? null : <TextLink href={href}>To {name}</TextLink>}
      <UndoButton number={number} what={summary} />
    </p>
  );
}
