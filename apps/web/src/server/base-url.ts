import "server-only";
import { headers } from "next/headers";

/** The address that the reader knows this site by, as the request names it: for citations. */
export async function readBaseUrl(): Promise<string> {
  const all = await headers();
  const host = all.get("x-forwarded-host") ?? all.get("host") ?? "localhost:3000";
  const protocol = all.get("x-forwarded-proto") ?? "http";
  return `${protocol}://${host}`;
}
