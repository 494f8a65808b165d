"use client";

import { usePathname } from "next/navigation";
import type { ReactElement } from "react";
import { SiteLink } from "#web/ui/site-link.tsx";

/** `below` is how the addresses of the pages under it begin. */
const PLACES = [
  { href: "/articles", label: "Articles", below: "/articles/" },
  { href: "/people", label: "People", below: "/entities/person/" },
  { href: "/organizations", label: "Organizations", below: "/entities/organization/" },
  { href: "/places", label: "Places", below: "/entities/place/" },
  { href: "/statements", label: "Statements", below: "/statements/" },
  { href: "/events", label: "Events", below: "/events/" },
  { href: "/review", label: "Review", below: "/review/" },
  { href: "/health", label: "Record health", below: "/health/" },
] as const;

/**
 * The ways into the record; the one that the page belongs to is marked. Only a collection is decided
 * on, and only a dataset is checked while it is served: each has the page that the other lacks.
 */
export function SiteNavigation({ withReview }: { readonly withReview: boolean }): ReactElement {
  const path = usePathname();
  const left = withReview ? "/health" : "/review";
  const places = PLACES.filter(({ href }) => href !== left);
  return (
    <nav aria-label="Main" className="order-last w-full md:order-none md:ml-auto md:w-auto">
      <ul className="flex flex-wrap gap-x-5 text-sm whitespace-nowrap">
        {places.map(({ href, label, below }) => (
          <li key={href}>
            <SiteLink
              href={href}
              aria-current={path === href || path.startsWith(below) ? "page" : undefined}
              className="block border-b-2 border-transparent py-1 hover:text-accent aria-[current]:border-accent"
            >
              {label}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
