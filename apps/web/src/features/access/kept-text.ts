/**
 * Where the token is kept: in this tab, until it is closed, or on this device, where the reader asked
 * for that. Never in a cookie: a cookie is sent by itself, whoever made the request. Every page loads
 * this, so it knows next to nothing of what is kept: `access.ts` reads it with care.
 */
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

/** A text in what is kept, such as the token or the name; undefined where there is none. */
export function findKept(field: "token" | "name"): string | undefined {
  const found = new RegExp(`"${field}":("(?:[^"\\\\]|\\\\.)*")`).exec(readKept())?.[1];
  return found === undefined ? undefined : String(JSON.parse(found));
}

/** Keeps a text in place of another; an empty one is none. */
export function keepText(text: string, remember: boolean): void {
  inMemory = "";
  try {
    for (const place of places()) place.removeItem(KEY);
    if (text !== "") (remember ? window.localStorage : window.sessionStorage).setItem(KEY, text);
  } catch {
    inMemory = text;
  }
  window.dispatchEvent(new Event(CHANGED));
}

export const forgetAccess = (): void => keepText("", false);
