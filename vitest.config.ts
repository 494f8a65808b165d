import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "apps/*",
      "examples/*",
      "bench",
      "interop",
      {
        test: {
          name: "scripts",
          root: "scripts",
          include: ["**/*.test.ts"],
          exclude: ["packed/**"],
          // They start processes; a busy machine must not fail them.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "packed",
          root: "scripts/packed",
          include: ["**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
