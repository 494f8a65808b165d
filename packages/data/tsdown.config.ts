import { defineConfig } from "tsdown";

export default defineConfig({
  // The second is the program of a thread; it lies beside the first.
  entry: ["src/index.ts", "src/importing-thread.ts"],
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: true,
  target: "node22",
});
