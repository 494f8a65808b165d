import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "interop",
    include: ["src/**/*.test.ts"],
    // They run the command line as a process.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
