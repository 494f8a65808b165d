"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import type { DeskProgress } from "./desk-item.ts";
import type { Outbox } from "./outbox-entry.ts";
import { decidedHere, toShare } from "./progress-share.ts";
import type { Share } from "./progress-share.ts";

/** How far an article is, or all are where none is named; undefined until the server has counted. */
export function useProgress(
  outbox: Outbox,
  { article, first }: { readonly article?: string; readonly first?: DeskProgress } = {},
): Share | undefined {
  const { data, dataUpdatedAt } = useQuery(
    useTRPC().review.progress.queryOptions(
      article === undefined ? {} : { article },
      first === undefined ? {} : { initialData: first },
    ),
  );
  const now = useMemo(() => decidedHere(outbox, "all"), [outbox]);
  const saved = useMemo(() => decidedHere(outbox, "saved"), [outbox]);
  // What was saved when the server answered is in its count: kept until it answers again.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- taken anew with each answer, and only then
  const known = useMemo(() => saved, [dataUpdatedAt]);
  return data === undefined ? undefined : toShare({ counted: data, known, now, article });
}
