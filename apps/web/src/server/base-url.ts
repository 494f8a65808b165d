import "server-only";
import { headers } from "next/headers";

/** The address that the reader knows this site by, as the request names it: for citations. */
export function toBaseUrl(all: Pick<Headers, "get">): string {
  const host = all.get("x-forwarded-host") ?? all.get("host") ?? "localhost:3000";
  const protocol = all.get("x-forwarded-proto") ?? "http";
  return `${protocol}://${host}`;
}

/** The same, of the request that a page or a route answers. */
export const readBaseUrl = async (): Promise<string> => toBaseUrl(await headers());
