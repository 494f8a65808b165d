import type { ReactElement } from "react";
import { MoreCopies } from "#web/features/stories/more-copies.tsx";
import { MarkedText } from "#web/ui/marked-text.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import type { SearchHitRow } from "./search-result.ts";

/** Something found: what it is, its line, and the sentence that matched with the words marked. */
export function SearchHit({ hit }: { readonly hit: SearchHitRow }): ReactElement {
  const { label, title, titleMarks, href, passage, facts, voice, copies } = hit;
  return (
    <article>
      <p className="label">{label}</p>
      <div>
        <h2>
          <SiteLink href={href} data-hit="">
            <MarkedText text={title} marks={titleMarks} />
          </SiteLink>
        </h2>
        {facts.length + copies === 0 ? null : (
          <p>
            {facts.join(" · ")}
            <MoreCopies href={href.replace(/#.*$/u, "")} copies={copies} />
          </p>
        )}
        {voice === null ? null : <p>according to {voice}</p>}
        {passage === null ? null : (
          <blockquote className="passage-shown">
            <MarkedText text={passage.text} marks={passage.marks} />
          </blockquote>
        )}
      </div>
    </article>
  );
}
