"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import type { DeskPage } from "./desk-item.ts";
import { countAhead } from "./desk-state.ts";
import type { DeskState } from "./desk-state.ts";
import { createDeskStore } from "./desk-store.ts";
import type { DeskStore } from "./desk-store.ts";
import { learn } from "./outbox.ts";
import type { ReviewRequest } from "./review-address.ts";
import { toQueueInput } from "./review-address.ts";
import { getOutboxStore } from "./use-outbox.ts";

/** When no more than so many lie ahead, the next page is fetched. */
const LEAST_AHEAD = 15;

/** So many are fetched at once. Those by confidence are of almost as many articles, which take their time. */
const PAGES = { text: 40, entity: 40, "least-sure": 20, "most-sure": 20 } as const;

type DeskQueueOptions = {
  readonly request: ReviewRequest;
  readonly first: DeskPage;
  readonly isDecided: (id: string) => boolean;
};

export type DeskQueue = {
  readonly state: DeskState;
  readonly store: DeskStore;
  /** Fetches proposals anew, whatever is known of them; gives those that are there. */
  readonly fetchItems: (ids: readonly string[]) => Promise<Pick<DeskPage, "items" | "passages">>;
};

/** So many proposals are fetched anew in one call. */
const MOST_ITEMS = 50;

/** Many ids in as many parts as calls are needed. */
const toParts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / MOST_ITEMS) }, (_, at) =>
    ids.slice(at * MOST_ITEMS, (at + 1) * MOST_ITEMS),
  );

/** The proposals in the order that was asked for, fetched ahead of the reviewer. */
export function useDeskQueue({ request, first, isDecided }: DeskQueueOptions): DeskQueue {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [store] = useState(() => createDeskStore(first));
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  const fetching = useRef<string | null>(null);

  const fetchItems: DeskQueue["fetchItems"] = async (ids) => {
    const pages = await Promise.all(
      toParts(ids).map((part) =>
        queries.fetchQuery(trpc.review.items.queryOptions({ ids: part }, { staleTime: 0 })),
      ),
    );
    const page = {
      items: pages.flatMap(({ items }) => items),
      passages: pages.flatMap(({ passages }) => passages),
    };
    store.dispatch({ kind: "items", page, asked: ids });
    const revisions = Object.fromEntries(page.items.map(({ id, revision }) => [id, revision]));
    getOutboxStore().change((outbox) => learn(outbox, revisions));
    return page;
  };
  const fetchNext = useEffectEvent(async (after: string) => {
    fetching.current = after;
    try {
      const page = await queries.fetchQuery(
        trpc.review.queue.queryOptions(
          { ...toQueueInput(request), after, size: PAGES[request.order] },
          { staleTime: 0 },
        ),
      );
      store.dispatch({ kind: "page", page });
    } finally {
      fetching.current = null;
    }
  });
  const ahead = countAhead(state, isDecided);
  useEffect(() => {
    if (state.next === null || ahead > LEAST_AHEAD || fetching.current === state.next) return;
    // A page that does not come now is asked for again at the next step.
    fetchNext(state.next).catch(() => undefined);
  }, [state.next, ahead]);
  return { state, store, fetchItems };
}
