"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useRef } from "react";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import type { Packed } from "#web/ui/packed.ts";
import { TextLink } from "#web/ui/text-link.tsx";
import { SearchAnswerView } from "./search-answer.tsx";
import { SearchExamples } from "./search-examples.tsx";
import type { SearchForm } from "./search-grammar.ts";
import { SearchHelp } from "./search-help.tsx";
import { SearchInput } from "./search-input.tsx";
import { readSearchPlace, toSearchRequest } from "./search-address.ts";
import { useHitKeys } from "./use-hit-keys.ts";

type SearchPageProps = {
  /** The fields that a search can name. */
  readonly fields: Packed<readonly SearchForm[]>;
};

/** The search: it answers as one types, and its address is that of the answer. */
export function SearchPage({ fields }: SearchPageProps): ReactElement {
  const params = useSearchParams();
  const place = readSearchPlace(Object.fromEntries(params));
  const query = place.text;
  const { data, isPlaceholderData, isError, refetch } = useQuery({
    ...useTRPC().search.run.queryOptions(toSearchRequest(place)),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const whole = useRef<HTMLDivElement>(null);
  useHitKeys(whole);
  return (
    <div ref={whole}>
      <SearchInput query={query} order={place.order} />
      <div className="flex max-w-[51rem] flex-wrap items-start justify-between gap-x-8">
        <div className="grow">
          <SearchHelp fields={fields} />
        </div>
        <p className="mt-2 text-sm">
          <TextLink href="/search/saved">Saved searches</TextLink>
        </p>
      </div>
      <div className="mt-6" aria-busy={isPlaceholderData}>
        {query === "" ? <SearchExamples /> : null}
        {query !== "" && isError ? <Failure retry={() => void refetch()} /> : null}
        {query !== "" && !isError && data !== undefined ? (
          <SearchAnswerView answer={data} place={place} />
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
