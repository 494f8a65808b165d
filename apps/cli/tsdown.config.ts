import { defineConfig } from "tsdown";

import { collectLicences } from "./third-party-licences.ts";

// One self-sufficient package: the domain, the data package and their dependencies are bundled,
// and the dataset travels beside them.
export default defineConfig({
  // All but the first are programs of threads.
  entry: {
    main: "src/main.ts",
    "importing-thread": "../../packages/data/src/importing-thread.ts",
    "checking-thread": "src/checking-thread.ts",
    "pdf-thread": "../../packages/import/src/pdf-thread.ts",
  },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: false,
  target: "node22",
  copy: [{ from: "../../packages/data/dataset", to: "dist" }],
  plugins: [collectLicences()],
});
