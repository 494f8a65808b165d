"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import { readPage } from "#web/ui/address.ts";
import { SearchAnswerView } from "./search-answer.tsx";
import { SearchExamples } from "./search-examples.tsx";
import { SearchInput } from "./search-input.tsx";
import { toSearchRequest } from "./search-address.ts";
import { useHitKeys } from "./use-hit-keys.ts";

/** The search: it answers as one types, and its address is that of the answer. */
export function SearchPage({ help }: { readonly help: ReactNode }): ReactElement {
  const params = useSearchParams();
  const query = (params.get("q") ?? "").trim();
  const page = readPage({ page: params.get("page") ?? undefined });
  const { data, isPlaceholderData, isError, refetch } = useQuery({
    ...useTRPC().search.run.queryOptions(toSearchRequest(query, page)),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const whole = useRef<HTMLDivElement>(null);
  useHitKeys(whole);
  return (
    <div ref={whole}>
      <SearchInput query={query} />
      {help}
      <div className="mt-6" aria-busy={isPlaceholderData}>
        {query === "" ? <SearchExamples /> : null}
        {query !== "" && isError ? <Failure retry={() => void refetch()} /> : null}
        {query !== "" && !isError && data !== undefined ? (
          <SearchAnswerView answer={data} query={query} page={page} />
        ) : null}
      </div>
    </div>
  );
}

function Failure({ retry }: { readonly retry: () => void }): ReactElement {
  return (
    <p role="alert" className="py-8">
      The search did not answer. The record is safe; the way to it may be broken.{" "}
      <button type="button" onClick={retry} className="text-link">
        Try again
      </button>
    </p>
  );
}
