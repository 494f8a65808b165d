import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "cli",
    // Tests in test/ start real processes, several each; a busy machine must not fail them.
    testTimeout: 60_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  },
});
