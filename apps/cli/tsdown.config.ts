import { defineConfig } from "tsdown";

import { collectLicences } from "./third-party-licences.ts";

// One self-sufficient package: the domain, the data package and their dependencies are bundled,
// and the dataset travels beside them.
export default defineConfig({
  entry: ["src/main.ts", "src/indexing-thread.ts", "src/checking-thread.ts"],
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: false,
  target: "node22",
  copy: [{ from: "../../packages/data/dataset", to: "dist" }],
  plugins: [collectLicences()],
});
