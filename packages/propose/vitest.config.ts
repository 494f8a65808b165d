import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "propose",
    // A busy machine must not fail them.
    testTimeout: 60_000,
    include: ["{src,scripts}/**/*.test.{ts,tsx}"],
  },
});
