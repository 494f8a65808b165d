import { SEARCH_FIELDS } from "@onrecord/data";
import type { ReactElement, ReactNode } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { toSearchAddress } from "./search-address.ts";

const SIGNS: readonly { readonly sign: string; readonly meaning: string }[] = [
  { sign: "military aid", meaning: "both words, anywhere" },
  { sign: '"free grain"', meaning: "these words next to each other" },
  { sign: "militar*", meaning: "words that begin so" },
  { sign: "kidal OR grain", meaning: "either of them" },
  { sign: "russia -grain", meaning: "the first and not the second" },
  { sign: "(kidal OR grain) in:2023", meaning: "brackets keep together what belongs together" },
];

/** The language of the search, for those who ask. */
export function SearchHelp(): ReactElement {
  return (
    <details className="mt-2 max-w-[51rem] text-sm">
      <summary className="w-fit text-soft underline decoration-hairline hover:text-accent">
        How to ask more exactly
      </summary>
      <div className="mt-3 grid gap-x-12 gap-y-4 border-b border-hairline pb-4 sm:grid-cols-2">
        <Column title="Words">
          {SIGNS.map(({ sign, meaning }) => (
            <Entry key={sign} query={sign} meaning={meaning} />
          ))}
        </Column>
        <Column title="Fields">
          {Object.entries(SEARCH_FIELDS).map(([field, { meaning, example }]) => (
            <Entry key={field} query={example} meaning={meaning} />
          ))}
        </Column>
        <p className="max-w-prose text-soft sm:col-span-2">
          Capitals and accents make no difference. ↓ and ↑ walk through what was found, Enter opens
          it, Esc goes back to the field and empties it.
        </p>
      </div>
    </details>
  );
}

function Column({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section>
      <h2 className="label">{title}</h2>
      <dl>{children}</dl>
    </section>
  );
}

function Entry({
  query,
  meaning,
}: {
  readonly query: string;
  readonly meaning: string;
}): ReactElement {
  return (
    <div className="flex flex-wrap gap-x-3 py-0.5">
      <dt>
        <TextLink href={toSearchAddress(query)}>{query}</TextLink>
      </dt>
      <dd className="text-soft">{meaning}</dd>
    </div>
  );
}
