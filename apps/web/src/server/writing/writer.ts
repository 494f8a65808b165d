import "server-only";
import type { Collection, TokenHolder, TokenScope } from "@onrecord/data";

/** Who a request writes as: the name that its token was made for, and what it may do. */
export type Writer = Pick<TokenHolder, "name" | "scopes" | "expires">;

/**
 * Who sent a request, by its `Authorization: Bearer …` header; null for nobody. There is no cookie:
 * another site cannot make a reader's browser send that header.
 */
export function findWriter(
  headers: Pick<Headers, "get">,
  collection: Pick<Collection, "tokens"> | null,
): Writer | null {
  const token = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (token === undefined || collection === null) return null;
  const holder = collection.tokens.find(token, new Date().toISOString());
  if (holder === undefined) return null;
  const { name, scopes, expires } = holder;
  return { name, scopes, expires };
}

/** What each scope lets one do, in words. */
const ALLOWED: { readonly [scope in TokenScope]: string } = {
  review: "deciding on proposals",
  import: "adding articles",
};

/** What is told to who has no token that holds. */
export const NOBODY =
  "This needs a token that holds: there was none, or it has ended, or it was revoked. Who looks after the collection makes one: pnpm onrecord token create.";

/** What is told to who has a token for something else. */
export const toScopeWords = ({ name, scopes }: Writer, scope: TokenScope): string =>
  `The token of ${name} is for ${scopes.map((each) => ALLOWED[each]).join(" and ")}. This is ${ALLOWED[scope]}, which needs a token made with --scope ${scope}.`;

/** What is told where nothing can be written at all. */
export const READ_ONLY =
  "This record is made of a dataset and is only shown. Import the dataset into a collection, serve that, and decide there: pnpm onrecord import <dataset> --archive news.sqlite.";
