/**
 * Where the token is kept: in this tab, until it is closed, or on this device, where the reader asked
 * for that. Never in a cookie: a cookie is sent by itself, whoever made the request.
 */
import { parseAccess } from "./access.ts";
import type { Access } from "./access.ts";

const KEY = "onrecord.access";

/** Told within this page; the browser's own event tells the other pages. */
const CHANGED = "onrecord:access";

/** What holds where the browser refuses to keep anything: until the page is left. */
let inMemory = "";

const places = (): readonly Storage[] => [window.sessionStorage, window.localStorage];

export function subscribeToAccess(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** What is kept, as it is kept; empty where nothing is. */
export function readKept(): string {
  try {
    return (
      places()
        .find((place) => place.getItem(KEY) !== null)
        ?.getItem(KEY) ?? inMemory
    );
  } catch {
    return inMemory;
  }
}

/** The token that is kept, if there is one. */
export const findKeptToken = (): string | undefined => parseAccess(readKept())?.token;

export function keepAccess(access: Access, remember: boolean): void {
  forget();
  const kept = JSON.stringify(access);
  try {
    (remember ? window.localStorage : window.sessionStorage).setItem(KEY, kept);
  } catch {
    inMemory = kept;
  }
  window.dispatchEvent(new Event(CHANGED));
}

export function forgetAccess(): void {
  forget();
  window.dispatchEvent(new Event(CHANGED));
}

function forget(): void {
  inMemory = "";
  try {
    for (const place of places()) place.removeItem(KEY);
  } catch {
    // What could not be kept need not be forgotten.
  }
}
