import Link from "next/link";
import type { ReactElement } from "react";
import { MoreCopies } from "#web/features/stories/more-copies.tsx";
import { MarkedText } from "#web/ui/marked-text.tsx";
import type { SearchHitRow } from "./search-result.ts";

/** Something found: what it is, its line, and the sentence that matched with the words marked. */
export function SearchHit({ hit }: { readonly hit: SearchHitRow }): ReactElement {
  const { label, title, titleMarks, href, passage, facts, voice, copies } = hit;
  return (
    <article className="gap-x-6 sm:grid sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <p className="label sm:pt-1.5">{label}</p>
      <div className="max-w-[38rem]">
        <h2 className="text-lg">
          <Link href={href} data-hit prefetch={false} className="hover:text-accent">
            <MarkedText text={title} marks={titleMarks} />
          </Link>
        </h2>
        {facts.length + copies === 0 ? null : (
          <p className="text-sm text-soft">
            {facts.join(" · ")}
            <MoreCopies href={href.replace(/#.*$/u, "")} copies={copies} />
          </p>
        )}
        {voice === null ? null : <p className="text-sm text-soft">according to {voice}</p>}
        {passage === null ? null : (
          <blockquote className="mt-1 border-l border-hairline pl-4 font-read text-[1.0625rem] leading-7 text-soft [&_mark]:text-ink">
            <MarkedText text={passage.text} marks={passage.marks} />
          </blockquote>
        )}
      </div>
    </article>
  );
}
