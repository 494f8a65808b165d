/** Which articles another proposer was asked about, so that nobody pays for an answer twice. */
import type { Database } from "../archive/sqlite.ts";

/**
 * A proposer, and the version of what it is asked: another version is another asking. What became of
 * an article that got no answer may be noted under versions of its own.
 */
type Asked = { readonly name: string; readonly version: string };

export interface AskedArticles {
  /** Whether this is noted of an article. */
  has(articleId: string, by: Asked): boolean;
  /** Notes it, in the transaction that is open if there is one. `at` is an ISO 8601 day. */
  note(articleId: string, by: Asked, at: string): void;
}

export const createAskedArticles = (db: Database): AskedArticles => ({
  has: (articleId, { name, version }) =>
    db.first(
      "SELECT 1 FROM asked WHERE article = ? AND proposer = ? AND version = ?",
      articleId,
      name,
      version,
    ) !== undefined,
  note: (articleId, { name, version }, at) => {
    db.write("INSERT OR REPLACE INTO asked VALUES (?, ?, ?, ?)", articleId, name, version, at);
  },
});
