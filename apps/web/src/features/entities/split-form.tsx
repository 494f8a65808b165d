"use client";

import type { EntityRef } from "@onrecord/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { useTRPC } from "#web/trpc/client.tsx";
import type { MovedGroup } from "./merge-preview.ts";
import { MovedGroups } from "./moved-groups.tsx";
import { SplitDecision, SplitDoneLine } from "./split-decision.tsx";
import type { SplitDone } from "./split-decision.tsx";
import { isTold, SplitTargetFields } from "./split-target-fields.tsx";
import type { SplitTarget } from "./split-target-fields.tsx";

/** Some of what refers to the entry, and what to ask for the next; null after the last. */
type Parts = { readonly groups: readonly MovedGroup[]; readonly next: string | null };

type SplitFormProps = { readonly entity: EntityRef; readonly first: Parts };

/** Ticks for what goes, who it goes to, and what would come of it. */
export function SplitForm({ entity, first }: SplitFormProps): ReactElement {
  const { groups, next, isLoading, error, showMore } = useParts(entity, first);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<SplitTarget>({ kind: entity.kind, name: "" });
  // What goes is listed no longer once it is gone; what was done stays until something else is ticked.
  const [done, setDone] = useState<SplitDone | null>(null);
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const moved = ids.filter((id) => ticked.has(id));
  const tick = (after: ReadonlySet<string>): void => {
    setTicked(after);
    setDone(null);
  };
  const toggle = (id: string): void => {
    const after = new Set(ticked);
    if (!after.delete(id)) after.add(id);
    tick(after);
  };
  return (
    <div className="max-w-[52rem]">
      <AccessPanel scope="review" />
      <SplitTargetFields entity={entity} target={target} onTarget={setTarget} />
      <div className="mt-8 flex flex-wrap items-baseline justify-between gap-x-6 border-t border-ink pt-2 pb-4">
        <h2 className="font-semibold">What goes</h2>
        <p className="flex flex-wrap gap-x-5 text-sm">
          <span role="status" className="text-soft">
            {moved.length} of {next === null ? "" : "the first "}
            {ids.length.toLocaleString("en")} ticked
          </span>
          <button type="button" className="text-link" onClick={() => tick(new Set(ids))}>
            Tick all
          </button>
          <button type="button" className="text-link" onClick={() => tick(new Set())}>
            Tick none
          </button>
        </p>
      </div>
      <MovedGroups groups={groups} ticks={{ ticked, onToggle: toggle }} />
      {next === null ? null : <ShowMore isLoading={isLoading} error={error} onMore={showMore} />}
      <div className="sticky bottom-0 mt-8 border-t border-ink bg-paper py-4">
        {done === null ? (
          <SplitDecision
            key={JSON.stringify([moved, target])}
            entity={entity}
            moved={moved}
            target={isTold(target) ? target : null}
            onDone={setDone}
          />
        ) : (
          <SplitDoneLine done={done} />
        )}
      </div>
    </div>
  );
}

type ShowMoreProps = {
  readonly isLoading: boolean;
  readonly error: string | undefined;
  readonly onMore: () => void;
};

function ShowMore({ isLoading, error, onMore }: ShowMoreProps): ReactElement {
  return (
    <p className="mt-6">
      <button type="button" disabled={isLoading} onClick={onMore} className="text-link">
        {isLoading ? "Loading …" : "Show more"}
      </button>{" "}
      <span role="alert" className="text-accent">
        {error}
      </span>
    </p>
  );
}

/** What is shown: the first, and whatever else was asked for. */
function useParts({ id }: EntityRef, first: Parts) {
  const { identity } = useTRPC();
  const { data, error, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    identity.parts.infiniteQueryOptions(
      { id },
      {
        initialData: { pages: [first], pageParams: [null] },
        initialCursor: null,
        getNextPageParam: ({ next }) => next,
      },
    ),
  );
  return {
    groups: joinGroups(data.pages.flatMap(({ groups }) => groups)),
    next: data.pages.at(-1)?.next ?? null,
    isLoading: isFetchingNextPage,
    error: error?.message,
    showMore: () => void fetchNextPage(),
  };
}

/** An article whose mentions came in at several times is one group all the same. */
const joinGroups = (groups: readonly MovedGroup[]): readonly MovedGroup[] =>
  [...Map.groupBy(groups, ({ article }) => article.id).values()].flatMap((same) =>
    same.slice(0, 1).map(({ article }) => ({ article, items: same.flatMap(({ items }) => items) })),
  );
