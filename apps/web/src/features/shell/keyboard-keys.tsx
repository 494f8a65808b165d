"use client";

import { useEffect } from "react";
import type { ReactElement } from "react";
import { isTyping } from "./is-typing.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { SEARCH_FIELD } from "./search-field.tsx";

const DIALOG = "keys";

/** The id of the list of a page that has keys of its own. */
export const PAGE_DIALOG = "page-keys";

const KEYS = [
  ["/", "Search the record"],
  ["?", "Show this list"],
  ["Esc", "Close, or let go of a claim"],
  ["j", "Reader: next claim"],
  ["k", "Reader: previous claim"],
  ["o", "Reader: open the claim’s details"],
  ["c", "Reader: cite the claim"],
] as const;

/** Shows the list of keys: the page's own, where it has one. */
export function openKeys(): void {
  const dialog = document.getElementById(PAGE_DIALOG) ?? document.getElementById(DIALOG);
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

/** The keys that work on every page, and the dialog that lists all keys. */
export function KeyboardKeys(): ReactElement {
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return <KeysDialog id={DIALOG} title="Keys" keys={KEYS} />;
}
