import { defineConfig } from "tsdown";

// One self-sufficient file: the domain, the data package and their dependencies are bundled,
// and the dataset travels beside it.
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: false,
  target: "node22",
  copy: [{ from: "../../packages/data/dataset", to: "dist" }],
});
