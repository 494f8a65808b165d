import type { NextConfig } from "next";
import { DATA_POLICY, SECURITY_HEADERS } from "./src/server/security-headers.ts";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Next writes no files of its own into the tree.
  agentRules: false,
  devIndicators: false,
  // What asks for an icon by its old name gets the one there is.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [
    { source: "/:path*", headers: [...SECURITY_HEADERS] },
    { source: "/api/:path+", headers: [{ key: "Content-Security-Policy", value: DATA_POLICY }] },
    // What programs of other sites may read, they may also embed.
    ...["/api/v1/:path*", "/feeds/:path*"].map((source) => ({
      source,
      headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }],
    })),
  ],
};

export default config;
