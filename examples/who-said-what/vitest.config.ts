import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "who-said-what",
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
