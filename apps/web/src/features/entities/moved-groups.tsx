import type { ReactElement } from "react";
import { PassageQuote } from "#web/ui/passage-quote.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import type { MovedGroup } from "./merge-preview.ts";

type MovedGroupsProps = {
  readonly groups: readonly MovedGroup[];
  /** Where one can choose: what is ticked, by its id. */
  readonly ticks?: {
    readonly ticked: ReadonlySet<string>;
    readonly onToggle: (id: string) => void;
  };
};

/** Mentions and claims in their sentences, article by article. */
export function MovedGroups({ groups, ticks }: MovedGroupsProps): ReactElement {
  return (
    <div className="space-y-8">
      {groups.map(({ article, items }) => (
        <section key={article.id} aria-label={article.name}>
          <h3 className="border-b border-hairline pb-1 text-sm font-semibold">
            <TextLink href={article.href}>{article.name}</TextLink>
          </h3>
          <ul className="divide-y divide-hairline">
            {items.map((item) => (
              <li
                key={item.id}
                className={`grid gap-x-3 py-3 ${ticks === undefined ? "sm:grid-cols-[5.5rem_minmax(0,1fr)]" : "grid-cols-[1.5rem_minmax(0,1fr)] sm:grid-cols-[1.5rem_5.5rem_minmax(0,1fr)]"}`}
              >
                {ticks === undefined ? null : (
                  <span className="row-span-2 sm:row-span-1">
                    <input
                      type="checkbox"
                      checked={ticks.ticked.has(item.id)}
                      onChange={() => ticks.onToggle(item.id)}
                      aria-label={`${item.kind}: ${item.text}`}
                      className="mt-2 size-4"
                    />
                  </span>
                )}
                <span className="text-sm leading-7 text-soft">{item.kind}</span>
                <PassageQuote
                  text={item.text}
                  marks={item.marks}
                  href={item.href}
                  className="max-w-[38rem]"
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
