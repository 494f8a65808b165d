import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "propose-remote",
    // A busy machine must not fail them.
    testTimeout: 60_000,
    include: ["src/**/*.test.ts"],
  },
});
