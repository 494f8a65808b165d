"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { useAccess } from "#web/features/access/use-access.ts";
import { useTRPC } from "#web/trpc/client.tsx";

type UndoButtonProps = {
  readonly number: number;
  /** What is taken back, for those who hear the button without the line that it stands in. */
  readonly what: string;
  /** Whether the change is itself an undo: taking it back does the first thing again. */
  readonly redo?: boolean;
};

/** Takes a change back; nothing where nobody is signed in who may. */
export function UndoButton({ number, what, redo = false }: UndoButtonProps): ReactElement | null {
  const { scopes } = useAccess();
  const router = useRouter();
  const queries = useQueryClient();
  const undo = useMutation(
    useTRPC().history.undo.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries();
        router.refresh();
      },
    }),
  );
  if (!scopes.includes("review")) return null;
  if (undo.isSuccess) {
    return (
      <span role="status" className="text-soft">
        {redo ? "done again" : "taken back"}
      </span>
    );
  }
  const words = redo ? "Do it again" : "Undo";
  return (
    <>
      <button
        type="button"
        disabled={undo.isPending}
        onClick={() => undo.mutate({ number })}
        aria-label={`${words}: ${what}`}
        className="text-link disabled:text-soft"
      >
        {words}
      </button>
      <span role="alert" className="text-accent">
        {undo.error === null ? "" : undo.error.message}
      </span>
    </>
  );
}
