import { isKnown, toEntityTag } from "./entity-tag.ts";

/** The answer with its entity tag, or 304 where the reader has it already. */
export function toTaggedResponse(
  request: Request,
  body: string,
  headers: { readonly [name: string]: string },
): Response {
  const etag = toEntityTag(body);
  const common = { etag, "cache-control": "no-cache", vary: "Accept" };
  return isKnown(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: 304, headers: common })
    : new Response(body, { headers: { ...headers, ...common } });
}
