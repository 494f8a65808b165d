/** The access that is kept in this browser. */
import { parseAccess } from "./access.ts";
import type { Access } from "./access.ts";
import { keepText, readKept } from "./kept-text.ts";

/** The token that is kept, if there is one. */
export const findKeptToken = (): string | undefined => parseAccess(readKept())?.token;

export const keepAccess = (access: Access, remember: boolean): void =>
  keepText(JSON.stringify(access), remember);

export const forgetAccess = (): void => keepText("", false);
