"use client";

import { useEffect } from "react";
import type { ReactElement } from "react";
import { isTyping } from "./is-typing.ts";
import { SEARCH_FIELD } from "./search-field.tsx";

const DIALOG = "keys";

const KEYS = [
  ["/", "Search the record"],
  ["?", "Show this list"],
  ["Esc", "Close, or let go of a claim"],
  ["j", "Reader: next claim"],
  ["k", "Reader: previous claim"],
  ["o", "Reader: open the claim’s details"],
  ["c", "Reader: cite the claim"],
] as const;

/** Shows the list of keys. */
export function openKeys(): void {
  const dialog = document.getElementById(DIALOG);
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
  return (
    <dialog
      id={DIALOG}
      aria-labelledby="keys-title"
      className="m-auto w-96 max-w-[90vw] border border-ink bg-paper p-6 backdrop:bg-ink/40 print:hidden"
    >
      <h2 id="keys-title" className="font-read text-xl">
        Keys
      </h2>
      <dl className="mt-4 grid grid-cols-[4rem_1fr] gap-y-2">
        {KEYS.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="border border-hairline px-1.5 font-face text-sm">{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-6">
        <button type="submit" className="text-link">
          Close
        </button>
      </form>
    </dialog>
  );
}
