"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Follows the links of the site (`SiteLink`) to the next page without loading the site anew. */
export function FollowLinks(): null {
  const router = useRouter();
  useEffect(() => {
    const listener = (event: MouseEvent): void => {
      const link = findLink(event);
      const href = link?.getAttribute("href") ?? null;
      if (link === null || href === null) return;
      event.preventDefault();
      router.push(href, { scroll: link.dataset["site"] !== "still" });
    };
    document.addEventListener("click", listener);
    return () => document.removeEventListener("click", listener);
  }, [router]);
  return null;
}

/** The link of the site that was clicked; null where the click asks for a new tab or is dealt with. */
function findLink(event: MouseEvent): HTMLElement | null {
  const { defaultPrevented, metaKey, ctrlKey, shiftKey, altKey, target } = event;
  if (defaultPrevented || event.button !== 0 || metaKey || ctrlKey || shiftKey || altKey)
    return null;
  return target instanceof Element ? target.closest<HTMLElement>("a[data-site]") : null;
}
