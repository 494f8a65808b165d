"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import type { ReactElement } from "react";
import { useAccess } from "#web/features/access/use-access.ts";
import { SiteLink } from "#web/ui/site-link.tsx";
import { useIsDeskOpen } from "./desk-presence.ts";
import { countUnsent, problemsOf } from "./outbox.ts";
import { OutboxMessenger } from "./outbox-messenger.tsx";
import { needsSignIn } from "./outbox-names.ts";
import { OutboxStatus } from "./outbox-status.tsx";
import { useOutbox } from "./use-outbox.ts";

/** Sends what the desk left unsent, while it is not open, and tells of it at the foot of the window. */
export function OutboxElsewhere(): ReactElement | null {
  const isDeskOpen = useIsDeskOpen();
  const { token, name } = useAccess();
  const path = usePathname();
  if (isDeskOpen) return null;
  return (
    <>
      <OutboxMessenger token={token} name={name} onAnswer={tellNobody} />
      <OutboxLine key={path} />
    </>
  );
}

/** No proposals are shown that an answer would change. */
const tellNobody = (): void => undefined;

/** What waits, and what became of it; nothing on a page that began when all was settled. */
function OutboxLine(): ReactElement | null {
  const outbox = useOutbox();
  const isUnsettled = countUnsent(outbox) > 0 || problemsOf(outbox).length > 0;
  const [wasUnsettled, setUnsettled] = useState(isUnsettled);
  if (isUnsettled && !wasUnsettled) setUnsettled(true);
  if (!wasUnsettled) return null;
  return (
    <aside
      aria-label="Decisions of the review desk"
      className="sticky bottom-0 z-[9] border-t border-ink bg-paper py-2 text-sm max-lg:[body:has(.claims-head)_&]:bottom-11 print:hidden"
    >
      <div className="page-width flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <OutboxStatus outbox={outbox} />
        {needsSignIn(outbox) ? (
          <SiteLink href="/access" className="text-link">
            Sign in
          </SiteLink>
        ) : null}
        <SiteLink href="/review" className="text-link">
          To the review desk
        </SiteLink>
      </div>
    </aside>
  );
}
