"use client";

import { useMutation } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";
import { useEffect, useEffectEvent } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import type { Answer, Entry } from "./outbox-entry.ts";
import { signedIn } from "./outbox.ts";
import { isUnsent } from "./outbox-store.ts";
import type { Delivery } from "./outbox-store.ts";
import { getOutboxStore } from "./use-outbox.ts";

type OutboxMessengerProps = {
  /** Who is signed in; another token is tried at once. */
  readonly token: string | undefined;
  readonly name: string | undefined;
  readonly onAnswer: (entry: Entry, answer: Answer) => void;
};

/** Carries the decisions to the server, one by one, and shows nothing. */
export function OutboxMessenger({ token, name, onAnswer }: OutboxMessengerProps): null {
  const trpc = useTRPC();
  // Offline is no reason to wait in the query client: the outbox keeps what is unsent, and tries again.
  const decide = useMutation(trpc.review.decide.mutationOptions({ networkMode: "always" }));
  const undo = useMutation(trpc.review.undo.mutationOptions({ networkMode: "always" }));

  const ask = ({ task, tried }: Entry, change: number | undefined): Promise<Answer> => {
    if (task.kind === "decide") {
      const { decision, expected } = task;
      return decide.mutateAsync({ decision, expected: { ...expected }, retried: tried });
    }
    if (change === undefined) throw new Error("nothing to undo");
    return undo.mutateAsync({ change, retried: tried });
  };
  const carry = useEffectEvent(
    async (entry: Entry, change: number | undefined): Promise<Delivery> => {
      try {
        const answer = await ask(entry, change);
        onAnswer(entry, answer);
        return answer;
      } catch (error) {
        return toDelivery(error);
      }
    },
  );
  // Before anything is sent: what another decided in this tab is not sent in this name.
  useEffect(() => getOutboxStore().change((outbox) => signedIn(outbox, name ?? null)), [name]);
  useEffect(() => getOutboxStore().employ((entry, change) => carry(entry, change)), []);
  useEffect(() => {
    if (token !== undefined) getOutboxStore().retry();
  }, [token]);
  useEffect(() => {
    const { retry } = getOutboxStore();
    addEventListener("online", retry);
    addEventListener("beforeunload", askBeforeLeaving);
    return () => {
      removeEventListener("online", retry);
      removeEventListener("beforeunload", askBeforeLeaving);
    };
  }, []);
  return null;
}

/** The browser asks in its own words. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (isUnsent(getOutboxStore())) event.preventDefault();
}

/** What a failure means for the outbox. Where the server never answered, it is tried again. */
function toDelivery(error: unknown): Delivery {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  const code = typeof data === "object" && data !== null && "code" in data ? data.code : undefined;
  if (code === undefined) return { kind: "held-up", pause: "network" };
  if (code === "SERVICE_UNAVAILABLE") return { kind: "held-up", pause: "busy" };
  if (code === "UNAUTHORIZED" || code === "FORBIDDEN") return { kind: "held-up", pause: "token" };
  const message = error instanceof Error ? error.message : "The server could not do it.";
  return { kind: "refused", message, ids: [] };
}
