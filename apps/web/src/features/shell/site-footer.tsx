"use client";

import type { ReactElement } from "react";
import { TextLink } from "#web/ui/text-link.tsx";
import { KeysButton } from "./keys-button.tsx";

export type SiteFooterProps = {
  /** The title of the record. */
  readonly title: string;
  /** What follows the title: its version or its beginning, and whose rights it is under. */
  readonly about: string;
  /** Whether the record is written, and so has a log, and people who sign in. */
  readonly written: boolean;
};

/** What is being looked at, in which version, and whose rights it is under. */
export function SiteFooter({ title, about, written }: SiteFooterProps): ReactElement {
  return (
    <footer className="mt-24 border-t border-hairline py-8 text-sm text-soft print:mt-8">
      <div className="page-width flex flex-wrap items-baseline gap-x-8 gap-y-3">
        <p className="max-w-prose grow basis-96">
          <span className="text-ink">{title}</span>
          {about}
        </p>
        <p className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          {written ? (
            <>
              <TextLink href="/access">Sign in</TextLink>
              <TextLink href="/log">Log</TextLink>
              <TextLink href="/import">Add articles</TextLink>
            </>
          ) : null}
          <TextLink href="/health">Record health</TextLink>
          <TextLink href="/api">For programs</TextLink>
          <KeysButton />
        </p>
      </div>
    </footer>
  );
}
