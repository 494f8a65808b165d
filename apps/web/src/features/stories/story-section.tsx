import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import type { StoryData } from "./story-data.ts";
import { CarrierLine } from "./carrier-line.tsx";

/** Who else carries the story of an article: one source, however many print it. */
export function StorySection({ story }: { readonly story: StoryData }): ReactElement {
  const others = story.carriers.filter(({ differencesHref }) => differencesHref !== null);
  const left = story.total - 1 - others.length;
  return (
    <section aria-labelledby="story" className="text-sm">
      <h2 id="story" className="label">
        {toOthers(story.total - 1)}
      </h2>
      <p className="mt-2 text-soft">
        Their texts are nearly the same: one report that was printed again, and not several that
        confirm each other.
      </p>
      <ol className="mt-2 space-y-1">
        {others.map((carrier) => (
          <li key={carrier.href}>
            <CarrierLine carrier={carrier} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <p className="mt-2">
          <TextLink href={story.href}>and {left.toLocaleString("en")} more</TextLink>
        </p>
      ) : null}
    </section>
  );
}

const toOthers = (count: number): string =>
  count === 1
    ? "Another article carries this story"
    : `${count.toLocaleString("en")} more articles carry this story`;
