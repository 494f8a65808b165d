/**
 * Keeps a choice of the reader's in a cookie for a year, so that the server can render the page as
 * it will be and nothing flashes. The cookie holds the choice alone, and identifies nobody.
 */
export function writePreference(name: string, value: string): void {
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is not everywhere
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=lax`;
}
