import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "propose",
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
