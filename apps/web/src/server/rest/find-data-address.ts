import { chooseType } from "./choose-type.ts";
import { API_PATH } from "./api-path.ts";

/** Articles and entities: their addresses also answer programs. */
const RECORD_PAGE = /^\/(?:articles\/[^/]+|entities\/[^/]+\/[^/]+)$/;

/** First what a browser gets, and whoever takes anything. */
const OFFERED = ["text/html", "application/xhtml+xml", "application/json", "application/ld+json"];

/** Whether what is answered at this path depends on what is asked for in the Accept header. */
export const isRecordPage = (path: string): boolean => RECORD_PAGE.test(path);

/** The address of a record's data, where a program asks for that at the record's page; else undefined. */
export function findDataAddress(path: string, accept: string | null): string | undefined {
  const isData = isRecordPage(path) && chooseType(accept, OFFERED)?.endsWith("json") === true;
  return isData ? `${API_PATH}${path}` : undefined;
}
