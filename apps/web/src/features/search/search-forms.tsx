import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { toSearchAddress } from "./search-address.ts";
import type { SearchForm } from "./search-grammar.ts";

/** Examples that run when they are followed, each with what it means. */
export function SearchForms({ forms }: { readonly forms: readonly SearchForm[] }): ReactElement {
  return (
    <dl>
      {forms.map(({ query, meaning }) => (
        <div key={query} className="flex flex-wrap gap-x-3 py-0.5">
          <dt>
            <TextLink href={toSearchAddress(query)}>{query}</TextLink>
          </dt>
          <dd className="text-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
