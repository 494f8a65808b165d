/**
 * Where the token is kept: in this tab, until it is closed, or on this device, where the reader asked
 * for that. Never in a cookie: a cookie is sent by itself, whoever made the request. Every page loads
 * this, so it knows nothing of what is kept.
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
