import { join } from "node:path";
import { expect, test } from "vitest";
import { readRows } from "../scripts/kill-import/read-rows.ts";
import { runImport, runTrial } from "../scripts/kill-import/trial.ts";
import { writeSources } from "../scripts/kill-import/write-sources.ts";
import { emptyFolder } from "./onrecord.ts";

test(
  "an import that is killed, with the end of its log cut off, is gone on with to the same collection",
  { timeout: 180_000 },
  async () => {
    const folder = await emptyFolder();
    const paths = writeSources(folder, 9000);
    const reference = join(folder, "reference.sqlite");
    const took = await runImport(paths, reference);
    const expected = readRows(reference);
    for (const [index, share] of [0.3, 0.8].entries()) {
      const file = join(folder, `${index}.sqlite`);
      await runTrial({ paths, file, delay: share * took, cut: index === 0 ? undefined : share });
      expect(readRows(file)).toEqual(expected);
    }
  },
);
