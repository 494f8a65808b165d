"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactElement } from "react";

const PLACES = [
  { href: "/articles", label: "Articles" },
  { href: "/people", label: "People" },
  { href: "/organizations", label: "Organizations" },
  { href: "/places", label: "Places" },
  { href: "/statements", label: "Statements" },
  { href: "/events", label: "Events" },
  { href: "/health", label: "Record health" },
] as const;

/** The ways into the record; the one that the page belongs to is marked. */
export function SiteNavigation(): ReactElement {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className="order-last w-full overflow-x-auto md:order-none md:ml-auto md:w-auto"
    >
      <ul className="flex gap-5 text-sm whitespace-nowrap">
        {PLACES.map(({ href, label }) => (
          <li key={href}>
            <Link
              prefetch={false}
              href={href}
              aria-current={path === href || path.startsWith(`${href}/`) ? "page" : undefined}
              className="block border-b-2 border-transparent py-1 hover:text-accent aria-[current]:border-accent"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
