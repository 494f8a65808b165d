"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { useAccess } from "#web/features/access/use-access.ts";
import { useTRPC } from "#web/trpc/client.tsx";
import { toAddress } from "#web/ui/address.ts";
import type { MergePreview } from "./merge-preview.ts";

/** Merges what was looked at; where it has changed since, nothing is done and that is said. */
export function MergeButton({ preview }: { readonly preview: MergePreview }): ReactElement {
  const { from, into, counts, articles, revisions } = preview;
  const { scopes } = useAccess();
  const router = useRouter();
  const queries = useQueryClient();
  const decide = useMutation(
    useTRPC().identity.decide.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries();
        router.push(toAddress(into.address, { merged: from.id }));
      },
    }),
  );
  const decision = { action: "merge-entities" as const, from: [from.id], into: into.id };
  return (
    <div className="border-y border-hairline py-4">
      <AccessPanel scope="review" />
      <p className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-3">
        <button
          type="button"
          disabled={!scopes.includes("review") || decide.isPending || decide.isSuccess}
          onClick={() => decide.mutate({ decision, expected: revisions })}
          className="border border-ink px-4 py-1.5 font-semibold hover:border-accent hover:text-accent disabled:border-soft disabled:text-soft"
        >
          Merge the two
        </button>
        <span className="text-soft">
          {counts.length === 0
            ? "No mention and no claim moves."
            : `${counts.join(", ")} in ${articles === 1 ? "one article" : `${articles.toLocaleString("en")} articles`}`}
        </span>
      </p>
      <p role="alert" className="mt-2 text-accent">
        {decide.error?.message}
      </p>
    </div>
  );
}
