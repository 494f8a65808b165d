import { DEFAULT_URL } from "./environment.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The address of the web app that permalinks start with, without a slash at the end.
 * @throws UsageError when it is no web address.
 */
export function getBaseUrl(asked: string | undefined, { env }: Pick<Io, "env">): string {
  const url = asked ?? (env["ONRECORD_URL"] || DEFAULT_URL);
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new UsageError(`"${url}" is not the address of a web app.`, [
      `It looks like ${DEFAULT_URL}.`,
    ]);
  }
  return url.replace(/\/+$/, "");
}
