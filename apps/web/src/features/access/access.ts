/** Who is signed in, as the browser keeps it. */
export type Access = {
  readonly token: string;
  /** Who the token was made for: what is decided is signed so. */
  readonly name: string;
  readonly scopes: readonly AccessScope[];
  /** When it ends, an ISO 8601 moment; null for never. */
  readonly expires: string | null;
};
export type AccessScope = "review" | "import";

const SCOPES: readonly AccessScope[] = ["review", "import"];

/** Reads what was kept; undefined for nothing, and for what was not kept by us. */
export function parseAccess(stored: string): Access | undefined {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const token = "token" in value ? value.token : undefined;
  const name = "name" in value ? value.name : undefined;
  const expires = "expires" in value ? value.expires : undefined;
  const scopes: unknown = "scopes" in value ? value.scopes : undefined;
  if (typeof token !== "string" || typeof name !== "string") return undefined;
  if (expires !== null && typeof expires !== "string") return undefined;
  const known = Array.isArray(scopes) ? SCOPES.filter((scope) => scopes.includes(scope)) : [];
  return { token, name, expires, scopes: known };
}
