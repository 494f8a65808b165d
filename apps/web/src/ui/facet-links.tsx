"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactElement } from "react";
import type { FacetLink } from "./facet-list.tsx";

/**
 * The values of a facet. A list has a hundred of these links: they are plain ones, whose page comes
 * without a new document, and nothing is kept for each.
 */
export function FacetLinks({ links }: { readonly links: readonly FacetLink[] }): ReactElement {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    router.push(event.currentTarget.getAttribute("href") ?? "", { scroll: false });
  };
  return (
    <ul className="facet-links">
      {links.map(({ label, count, href, chosen }) => (
        <li key={href}>
          <a href={href} aria-current={chosen ? "true" : undefined} onClick={follow}>
            <span>
              {label}
              {chosen ? <span className="font-normal text-soft"> · remove</span> : null}
            </span>
            <span>{count.toLocaleString("en")}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** One that asks for a new window or a file is the browser's. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
