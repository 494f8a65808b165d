"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTRPC } from "#web/trpc/client.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { toSearchAddress } from "./search-address.ts";

/** What can be asked, shown by queries that find something in this record. */
export function SearchExamples(): ReactElement {
  const { data } = useQuery(useTRPC().search.examples.queryOptions());
  return (
    <section aria-labelledby="examples" className="max-w-[51rem] border-t border-ink pt-2">
      <h2 id="examples" className="text-base font-semibold">
        What can be asked
      </h2>
      <dl className="mt-3 divide-y divide-hairline">
        {(data ?? []).map(({ query, meaning }) => (
          <div key={query} className="gap-x-8 py-2 sm:grid sm:grid-cols-[20rem_minmax(0,1fr)]">
            <dt className="font-read text-lg">
              <TextLink href={toSearchAddress(query)}>{query}</TextLink>
            </dt>
            <dd className="text-soft sm:pt-1">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
