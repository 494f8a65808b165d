import type { Metadata } from "next";
import type { ReactElement, ReactNode } from "react";
import { SearchForms } from "#web/features/search/search-forms.tsx";
import { FIELD_FORMS } from "#web/features/search/field-forms.ts";
import { DATE_FORMS, JOINED_FORMS, WORD_FORMS } from "#web/features/search/search-grammar.ts";
import { PageHeader } from "#web/ui/page-header.tsx";
import { TextLink } from "#web/ui/text-link.tsx";

export const metadata: Metadata = {
  title: "How searching works",
  description: "What can be written in the search field, with examples that run.",
};

export default function SearchHelpPage(): ReactElement {
  return (
    <div className="page-width">
      <PageHeader
        title="How searching works"
        lead={
          <>
            One search looks in articles, people, organizations, places, statements and events at
            once. Every example below runs when you follow it.{" "}
            <TextLink href="/search">To the search</TextLink>
          </>
        }
      />
      <div className="grid max-w-[60rem] gap-x-16 gap-y-10 lg:grid-cols-2">
        <Part id="words" title="Words" forms={<SearchForms forms={WORD_FORMS} />}>
          All the words must be there, in any order. Capitals and accents make no difference:
          turkiye finds Türkiye.
        </Part>
        <Part id="fields" title="Fields" forms={<SearchForms forms={FIELD_FORMS} />}>
          A field, a colon and a value, without a space between them. A value of several words
          stands in quotation marks. A minus before a field leaves out what it finds.
        </Part>
        <Part id="dates" title="Dates" forms={<SearchForms forms={DATE_FORMS} />}>
          A record is found if it can be of that time: an event of July 2023 is found by the day
          in:2023-07-27 too, because it may have happened then.
        </Part>
        <Part id="together" title="Together" forms={<SearchForms forms={JOINED_FORMS} />}>
          Words and fields may stand side by side; all of them must fit.
        </Part>
        <Part id="order" title="What comes first">
          The best match: a record whose title holds the words, or that holds them often, or that
          holds words that are rare elsewhere. Or the newest, or the oldest; what has no date comes
          last. The counts beside the answer are of everything that was found.
        </Part>
        <Part id="mistakes" title="Mistakes">
          No search is an error. What cannot be read as written is searched as plain words, and the
          answer says so and where. A word that the record does not hold brings the nearest one that
          it does.
        </Part>
        <Part id="keys" title="Keys">
          / goes to the search field. ↓ and ↑ walk through what was found, Enter opens it, Esc goes
          back to the field and empties it.
        </Part>
        <Part id="saved" title="Saved searches">
          A search can be saved, and shows what is new when you come back. It stays in your browser:{" "}
          <TextLink href="/search/saved">your saved searches</TextLink>.
        </Part>
      </div>
    </div>
  );
}

function Part({
  id,
  title,
  forms,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly forms?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-2">
      <h2 id={id} className="text-base font-semibold">
        {title}
      </h2>
      <p className="mt-1 mb-3 max-w-prose text-soft">{children}</p>
      {forms}
    </section>
  );
}
