import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // What Next's server sees: elsewhere the marker package throws, and the routers carry it.
    alias: {
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    name: "web",
    // A busy machine must not fail them.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
