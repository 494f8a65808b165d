/**
 * Whether a request that writes was made by a page of this site, as the browser says in headers that
 * no page can set: `Sec-Fetch-Site` (https://w3c.github.io/webappsec-fetch-metadata/) and `Origin`.
 * A program sends neither; it has the token because somebody gave it to it.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  // The scheme is left out: a proxy that ends TLS need not tell it, and the token is in no cookie.
  const own = [headers.get("x-forwarded-host"), headers.get("host")];
  return URL.canParse(origin) && own.includes(new URL(origin).host);
}

/** What who sent it is told. */
export const FOREIGN_ORIGIN =
  "This was sent by a page of another site, and only pages of this one may write. Open this site itself and do it there.";
