import { Fragment } from "react";
import type { ReactElement } from "react";
import { toGrouped } from "#web/ui/grouped.ts";
import { SiteLink } from "#web/ui/site-link.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { OverviewData } from "./overview-data.ts";

const COUNTED = [
  { kind: "article", href: "/articles", one: "article", many: "articles" },
  { kind: "person", href: "/people", one: "person", many: "people" },
  { kind: "organization", href: "/organizations", one: "organization", many: "organizations" },
  { kind: "place", href: "/places", one: "place", many: "places" },
  { kind: "statement", href: "/statements", one: "statement", many: "statements" },
  { kind: "event", href: "/events", one: "event", many: "events" },
] as const;

/** One sentence, one search field, and what there is. */
export function OverviewHead({ data }: { readonly data: OverviewData }): ReactElement {
  const { manifest, counts, examples, annotated } = data;
  return (
    <header className="pt-12 pb-14">
      <h1 className="font-read text-3xl font-medium tracking-tight">{manifest.title}</h1>
      <p className="mt-4 max-w-[44rem] font-read text-read">{manifest.description}</p>
      <MainSearch
        title={manifest.title}
        placeholder={
          annotated ? "Who said what about whom?" : "Words, or a phrase in quotation marks"
        }
        examples={examples}
      />
      <p className="mt-8 text-base">
        {COUNTED.filter(({ kind }) => annotated || kind === "article").map(
          ({ kind, href, one, many }, index) => (
            <Fragment key={kind}>
              {index === 0 ? "" : <span className="text-soft"> · </span>}
              <SiteLink href={href} className="whitespace-nowrap hover:text-accent">
                <span className="font-semibold">{toGrouped(counts[kind])}</span>{" "}
                <span className="text-link">{counts[kind] === 1 ? one : many}</span>
              </SiteLink>
            </Fragment>
          ),
        )}
      </p>
    </header>
  );
}

function MainSearch({
  title,
  placeholder,
  examples,
}: {
  readonly title: string;
  readonly placeholder: string;
  readonly examples: OverviewData["examples"];
}): ReactElement {
  return (
    <div className="mt-8 max-w-[44rem]">
      <form action="/search" role="search">
        <label htmlFor="main-search" className="sr-only">
          Search {title}
        </label>
        <input
          id="main-search"
          name="q"
          type="search"
          autoComplete="off"
          data-main-search
          placeholder={placeholder}
          aria-keyshortcuts="/"
          className="w-full border-b-2 border-ink bg-transparent py-2 font-read text-xl placeholder:text-soft focus:border-accent focus:outline-none focus-visible:outline-2"
        />
      </form>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm text-soft">
        {examples.map(({ query, meaning }) => (
          <li key={query}>
            <TextLink href={`/search?q=${encodeURIComponent(query)}`}>{query}</TextLink> {meaning}
          </li>
        ))}
      </ul>
    </div>
  );
}
