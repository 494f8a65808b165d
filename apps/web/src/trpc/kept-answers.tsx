"use client";

import { HydrationBoundary } from "@tanstack/react-query";
import type { DehydratedState } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { unpack } from "#web/ui/packed.ts";
import type { Packed } from "#web/ui/packed.ts";

type KeptAnswersProps = {
  readonly answers: Packed<DehydratedState>;
  readonly children: ReactNode;
};

/** What the server asked for already, for the components inside. */
export function KeptAnswers({ answers, children }: KeptAnswersProps): ReactElement {
  const state = useMemo(() => unpack(answers), [answers]);
  return <HydrationBoundary state={state}>{children}</HydrationBoundary>;
}
