"use client";

import type { ReactElement } from "react";
import { SignedIn } from "#web/features/access/signed-in.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import { SearchField } from "./search-field.tsx";
import { SiteNavigation } from "./site-navigation.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** The masthead: the name, the search field, the ways into the record. */
export function SiteHeader({ withReview }: { readonly withReview: boolean }): ReactElement {
  return (
    <header className="border-b border-hairline print:hidden">
      <div className="page-width flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
        <SiteLink
          href="/"
          className="font-read text-xl font-semibold tracking-tight hover:text-accent"
        >
          On Record
        </SiteLink>
        <SearchField className="order-last w-full md:order-none md:w-56 lg:w-72" />
        <SiteNavigation withReview={withReview} />
        <span className="ml-auto flex items-baseline gap-4 text-sm md:ml-0">
          <SignedIn />
          <ThemeSwitch />
        </span>
      </div>
    </header>
  );
}
