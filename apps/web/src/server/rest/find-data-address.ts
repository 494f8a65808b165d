import { chooseType } from "./choose-type.ts";
import { API_PATH } from "./api-path.ts";

/** Articles and entities: their addresses also answer programs. */
const RECORD_PAGE = /^\/(?:articles\/[^/]+|entities\/[^/]+\/[^/]+)$/;

/** First what a browser gets, and whoever takes anything. */
const OFFERED = ["text/html", "application/xhtml+xml", "application/json", "application/ld+json"];

/**
 * Of the page of a record: the address of its data where a program asks for that. Undefined for any
 * other page.
 */
export function findDataAddress(
  path: string,
  accept: string | null,
): { readonly address: string | undefined } | undefined {
  if (!RECORD_PAGE.test(path)) return undefined;
  const isData = chooseType(accept, OFFERED)?.endsWith("json") === true;
  return { address: isData ? `${API_PATH}${path}` : undefined };
}
