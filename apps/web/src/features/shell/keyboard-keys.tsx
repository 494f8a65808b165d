"use client";

import { useEffect } from "react";
import { isTyping } from "./is-typing.ts";
import { PAGE_KEYS, SITE_KEYS } from "./keys-ids.ts";
import { SEARCH_FIELD } from "./search-field.tsx";

/** Shows the list of keys: the page's own, where it has one. */
export function openKeys(): void {
  const dialog = document.getElementById(PAGE_KEYS) ?? document.getElementById(SITE_KEYS);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** The page's own search field where it has one, else the one in the masthead. */
const findSearchField = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-main-search]") ??
  document.getElementById(SEARCH_FIELD);

function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === "/") {
    event.preventDefault();
    findSearchField()?.focus();
  } else if (event.key === "?") {
    event.preventDefault();
    openKeys();
  }
}

/** The keys that work on every page. `SiteKeys` lists them. */
export function KeyboardKeys(): null {
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}
