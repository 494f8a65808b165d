import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "interop",
    include: ["src/**/*.test.ts"],
  },
});
