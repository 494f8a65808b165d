/**
 * `pnpm formats`: the table of formats. What each makes of the bundled record and of a larger one, how
 * fast, and beside it plain JSON.stringify of the same records. Which tool reads each back, and what
 * it finds, says `pnpm interop`.
 */
import { parseArgs } from "node:util";

import { bundledDatasetFolder, readDataset } from "@onrecord/data";

import { copyDataset } from "./corpus/copied-dataset.ts";
import { measureFormats } from "./measure/measure-formats.ts";
import { toCommandLine } from "./report/command-line.ts";
import { toFigure, toMegabytes, toRatioCell, toTable } from "./report/format.ts";
import { readMachine } from "./report/machine.ts";
import { withSection } from "./report/performance-record.ts";
import { writeReport } from "./report/write-report.ts";

const HELP = `pnpm formats                   every format, of the bundled record and of 100 copies of it
  --copies N                   so many copies
  --blocks N                   take turns so often
  --write                      put the tables into docs/performance.md`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    copies: { type: "string", default: "100" },
    blocks: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});

const HEAD = ["format", "records", "files", "MB", "MB a second", "its share of JSON.stringify’s"];

const run = async (): Promise<void> => {
  const { dataset } = await readDataset(bundledDatasetFolder());
  const larger = await copyDataset(dataset, Number(values.copies));
  const blocks = Number(values.blocks);
  const parts: string[] = [];
  const figures: (readonly string[])[] = [];
  for (const [title, each] of [
    ["The bundled record", dataset],
    [`${values.copies} copies of it, each with a text of its own`, larger],
  ] as const) {
    const rows = (await measureFormats(each, blocks)).map(
      ({ name, records, files, bytes, speed, share }) => [
        name === "JSON.stringify" ? name : `\`${name}\``,
        records.toLocaleString("en"),
        files.toLocaleString("en"),
        toMegabytes(bytes),
        toFigure(speed),
        toRatioCell(share),
      ],
    );
    figures.push(...rows);
    parts.push(`${title}:\n\n${toTable(HEAD, rows)}`);
  }
  const body = parts.join("\n\n");
  console.log(body);
  if (values.write) {
    const command = toCommandLine("formats", process.argv.slice(2));
    const section = { title: "Export formats", body, figures, command, machine: readMachine() };
    await writeReport((record) => withSection(record, section));
  }
};

if (values.help) console.log(HELP);
else await run();
