"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { useAccess } from "#web/features/access/use-access.ts";
import { useTRPC } from "#web/trpc/client.tsx";
import { toAddress } from "#web/ui/address.ts";
import type { MergePreview } from "./merge-preview.ts";

const BUTTON =
  "border border-ink px-4 py-1.5 font-semibold hover:border-accent hover:text-accent disabled:border-soft disabled:text-soft";

/** Merges what was looked at; where it has changed since, nothing is done and that is said. */
export function MergeButton({ preview }: { readonly preview: MergePreview }): ReactElement {
  const { from, into } = preview;
  const { scopes } = useAccess();
  const router = useRouter();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const decide = useMutation(
    trpc.identity.decide.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries();
        router.push(toAddress(into.address, { merged: from.id }));
      },
    }),
  );
  const asked = useMutation(trpc.identity.previewMerge.mutationOptions());
  // What much refers to is worked out when somebody who may merge asks for it.
  const { refusal, counts, articles, fingerprint } = asked.data ?? preview;
  const mayNot = !scopes.includes("review");
  const decision = { action: "merge-entities" as const, from: [from.id], into: into.id };
  return (
    <div className="border-y border-hairline py-4">
      <AccessPanel scope="review" />
      <p className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-3">
        {fingerprint === null ? (
          <button
            type="button"
            disabled={mayNot || asked.isPending}
            onClick={() => asked.mutate({ from: from.id, into: into.id })}
            className={BUTTON}
          >
            {asked.isPending ? "Working it out …" : "See what would change"}
          </button>
        ) : (
          <button
            type="button"
            disabled={mayNot || decide.isPending || decide.isSuccess}
            onClick={() => decide.mutate({ decision, expected: fingerprint })}
            className={BUTTON}
          >
            Merge the two
          </button>
        )}
        <span role="status" className="text-soft">
          {fingerprint === null
            ? "A great many mentions and claims move: how many is worked out for who may merge them."
            : toCountWords(counts, articles)}
        </span>
      </p>
      <p role="alert" className="mt-2 text-accent">
        {refusal ?? asked.error?.message ?? decide.error?.message}
      </p>
    </div>
  );
}

const toCountWords = (counts: readonly string[], articles: number): string =>
  counts.length === 0
    ? "No mention and no claim moves."
    : `${counts.join(", ")} in ${articles === 1 ? "one article" : `${articles.toLocaleString("en")} articles`}`;
