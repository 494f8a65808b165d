import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "review",
    // A busy machine must not fail them.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
