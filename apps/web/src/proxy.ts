import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import { findDataAddress } from "#web/server/rest/find-data-address.ts";
import { toContentPolicy } from "#web/server/security-headers.ts";

/**
 * Gives every page its content policy, and programs that ask for data instead of a page the answer of
 * the API. Next reads the nonce from the request and signs its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = toContentPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  // A page that was not found is told no address by Next, and needs it to suggest what was meant.
  headers.set("x-onrecord-path", request.nextUrl.pathname);
  const data = findDataAddress(request.nextUrl.pathname, request.headers.get("accept"));
  if (data !== undefined) return NextResponse.rewrite(new URL(data, request.url));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Files that never change carry no policy; neither do prefetches, which are not documents. Data
  // has a policy that is always the same, and what is sent to it is not to be held in memory here.
  // A dossier is a document of its own, with a policy of its own.
  matcher: ["/((?!_next/static|icon.svg|api/|entities/[^/]+/[^/]+/dossier).*)"],
};
