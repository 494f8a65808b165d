"use client";

import { TRPCClientError } from "@trpc/client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTRPCClient } from "#web/trpc/client.tsx";
import { NOT_BEGUN, withAnswer } from "./proposing-state.ts";
import type { Answered, ProposingState } from "./proposing-state.ts";

/** Articles that are named in one call. */
const AT_ONCE = 100;

/** One call of the server after the other, until there is nothing left to ask. */
type Calls = AsyncGenerator<Answered>;

export type UseProposing = {
  readonly state: ProposingState;
  /** Has these articles read; all that were not read yet, where none are named. */
  readonly start: (ids?: readonly string[]) => Promise<ProposingState>;
  /** Ends after the call that is on its way: what was proposed stays. */
  readonly stop: () => void;
};

/** Has articles read by the rules, a few a call, so that nobody waits for long and it can be stopped. */
export function useProposing(): UseProposing {
  const client = useTRPCClient();
  const [state, setState] = useState<ProposingState>(NOT_BEGUN);
  /** The run that is wanted; another start, a stop and leaving the page end it after its call. */
  const wanted = useRef<object | null>(null);
  const stop = useCallback(() => {
    wanted.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const start = useCallback(
    async (ids?: readonly string[]) => {
      const run = {};
      const calls = ids === undefined ? callForAll(client) : callForNamed(client, ids);
      wanted.current = run;
      let now: ProposingState = { ...NOT_BEGUN, phase: "running" };
      const show = (next: ProposingState): void => {
        now = next;
        if (wanted.current === run || wanted.current === null) setState(next);
      };
      show(now);
      try {
        for await (const answer of calls) {
          show(withAnswer(now, answer));
          if (wanted.current !== run) break;
        }
        show({ ...now, phase: wanted.current === run ? "done" : "stopped" });
      } catch (error) {
        const isTold = error instanceof TRPCClientError && error.data !== undefined;
        show({ ...now, phase: "failed", fault: isTold ? error.message : null });
      }
      return now;
    },
    [client],
  );
  return { state, start, stop };
}

async function* callForNamed(
  client: ReturnType<typeof useTRPCClient>,
  ids: readonly string[],
): Calls {
  for (let at = 0; at < ids.length;) {
    const answer = await client.proposing.named.mutate({ ids: ids.slice(at, at + AT_ONCE) });
    at += answer.done;
    yield answer;
  }
}

async function* callForAll(client: ReturnType<typeof useTRPCClient>): Calls {
  let after: string | null = null;
  do {
    const answer: Answered & { readonly next: string | null } = await client.proposing.next.mutate({
      after,
    });
    after = answer.next;
    yield answer;
  } while (after !== null);
}
