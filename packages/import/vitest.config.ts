import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "import",
    // The tests share nothing but what is loaded, which takes longer than they do.
    isolate: false,
    // A busy machine must not fail them.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
