/**
 * The headers that every answer carries. The content policy is apart, in `proxy.ts`: it holds a
 * nonce that is new for each request.
 */
export const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-write=(self)",
  },
] as const;

/** The content policy of answers that are data and no pages. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The content policy for one answer: our own files, and the scripts that carry this nonce, and
 * nothing else. No inline script and no inline style, so text from an article can never become
 * either. Next's development server needs both, and eval; the served app does not.
 */
export function toContentPolicy(nonce: string, development: boolean): string {
  const scripts = development
    ? "'self' 'unsafe-inline' 'unsafe-eval'"
    : `'self' 'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
