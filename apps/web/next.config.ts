import type { NextConfig } from "next";
import { SECURITY_HEADERS } from "./src/server/security-headers.ts";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Next writes no files of its own into the tree.
  agentRules: false,
  devIndicators: false,
  // What asks for an icon by its old name gets the one there is.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [{ source: "/:path*", headers: [...SECURITY_HEADERS] }],
};

export default config;
