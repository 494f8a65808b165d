/** Who may write into a collection: its tokens, of which it keeps only what they are known again by. */
import { timingSafeEqual } from "node:crypto";
import type { Database, Row } from "../archive/sqlite.ts";
import { bytesOf, textOf } from "../archive/sqlite.ts";
import type { NewToken, TokenScope } from "./token.ts";
import { drawToken, findTokenId, hashToken, TOKEN_SCOPES } from "./token.ts";

/** A token as it is listed. Moments are ISO 8601, in UTC. */
export type TokenEntry = {
  readonly id: string;
  /** Who it is for; what is decided with it is decided by this name. */
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly created: string;
  /** When it ends; null for one that does not. */
  readonly expires: string | null;
  readonly revoked: string | null;
  /** When it was last used, to the minute; null where it never was. */
  readonly used: string | null;
};

/** Who holds a token that holds. */
export type TokenHolder = Pick<TokenEntry, "id" | "name" | "scopes" | "expires">;

export type TokenDraft = Pick<TokenEntry, "name" | "scopes" | "expires" | "created">;

export interface Tokens {
  /** Makes a token; it is given here, and never again. */
  create(draft: TokenDraft): NewToken;
  /** All there ever were, oldest first: what was decided with one is told by it later too. */
  list(): readonly TokenEntry[];
  /** Ends a token at once; false where there is none of this id, or it was ended before. */
  revoke(id: string, at: string): boolean;
  /** Who holds this token at the moment `now`; undefined for what is none, has ended or was revoked. */
  find(token: string, now: string): TokenHolder | undefined;
}

/** The use of a token is noted at most so often, in milliseconds. */
const NOTED_EVERY = 60_000;

const COLUMNS = "id, name, scopes, created, expires, revoked, used";

export const createTokens = (db: Database): Tokens => ({
  create({ name, scopes, expires, created }) {
    const made = drawToken();
    db.write(
      "INSERT INTO token (id, name, hash, scopes, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
      made.id,
      name,
      hashToken(made.token),
      TOKEN_SCOPES.filter((scope) => scopes.includes(scope)).join(","),
      created,
      expires,
    );
    return made;
  },
  list: () => db.all(`SELECT ${COLUMNS} FROM token ORDER BY created, id`).map(toEntry),
  revoke(id, at) {
    const known = db.first("SELECT 1 FROM token WHERE id = ? AND revoked IS NULL", id);
    if (known !== undefined) db.write("UPDATE token SET revoked = ? WHERE id = ?", at, id);
    return known !== undefined;
  },
  find(token, now) {
    const id = findTokenId(token);
    if (id === undefined) return undefined;
    const row = db.first(`SELECT ${COLUMNS}, hash FROM token WHERE id = ?`, id);
    // The id is no secret. That the hashes are compared in constant time tells nothing of the rest.
    if (row === undefined || !timingSafeEqual(hashToken(token), bytesOf(row, "hash"))) {
      return undefined;
    }
    const entry = toEntry(row);
    if (!isHolding(entry, now)) return undefined;
    noteUse(db, entry, now);
    return { id, name: entry.name, scopes: entry.scopes, expires: entry.expires };
  },
});

/** Whether a token can be used at a moment. */
export const isHolding = ({ expires, revoked }: TokenEntry, now: string): boolean =>
  revoked === null && (expires === null || Date.parse(now) < Date.parse(expires));

function noteUse(db: Database, { id, used }: TokenEntry, now: string): void {
  if (used !== null && Math.abs(Date.parse(now) - Date.parse(used)) < NOTED_EVERY) return;
  try {
    db.write("UPDATE token SET used = ? WHERE id = ?", now, id);
  } catch {
    // Another process writes for long: that a use goes unnoted is no reason to turn somebody away.
  }
}

const toEntry = (row: Row): TokenEntry => ({
  id: textOf(row, "id"),
  name: textOf(row, "name"),
  scopes: TOKEN_SCOPES.filter((scope) => textOf(row, "scopes").split(",").includes(scope)),
  created: textOf(row, "created"),
  expires: findText(row, "expires"),
  revoked: findText(row, "revoked"),
  used: findText(row, "used"),
});

const findText = (row: Row, column: string): string | null =>
  row[column] === null ? null : textOf(row, column);
