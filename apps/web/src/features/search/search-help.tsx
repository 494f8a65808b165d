import type { ReactElement } from "react";
import { unpack } from "#web/ui/packed.ts";
import type { Packed } from "#web/ui/packed.ts";
import { TextLink } from "#web/ui/text-link.tsx";
import { SearchForms } from "./search-forms.tsx";
import { WORD_FORMS } from "./search-grammar.ts";
import type { SearchForm } from "./search-grammar.ts";

/** The language of the search in short, for those who ask. */
export function SearchHelp({
  fields,
}: {
  readonly fields: Packed<readonly SearchForm[]>;
}): ReactElement {
  return (
    <details className="mt-2 max-w-[51rem] text-sm">
      <summary className="w-fit text-soft underline decoration-hairline hover:text-accent">
        How to ask more exactly
      </summary>
      <div className="mt-3 grid gap-x-12 gap-y-4 border-b border-hairline pb-4 sm:grid-cols-2">
        <section>
          <h2 className="label">Words</h2>
          <SearchForms forms={WORD_FORMS} />
        </section>
        <section>
          <h2 className="label">Fields</h2>
          <SearchForms forms={unpack(fields)} />
        </section>
        <p className="max-w-prose text-soft sm:col-span-2">
          <TextLink href="/search/help">How searching works</TextLink>, with more examples.
        </p>
      </div>
    </details>
  );
}
