/** Any site may read what anybody may read; there are no cookies in it. */
export const CROSS_ORIGIN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Retry-After",
  "cross-origin-resource-policy": "cross-origin",
} as const;
