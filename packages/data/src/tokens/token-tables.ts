/** Who may write: what a token is known again by (a SHA-256), and until when it holds. */
export const TOKENS = `
  CREATE TABLE token (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    scopes TEXT NOT NULL,
    created TEXT NOT NULL,
    expires TEXT,
    revoked TEXT,
    used TEXT
  ) STRICT;
`;
