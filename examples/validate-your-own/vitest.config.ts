import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "validate-your-own",
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
