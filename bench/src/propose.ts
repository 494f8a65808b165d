/** `pnpm bench:propose`: how fast articles are proposed for in one process, and how much memory that takes. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

import type { ProposingTask } from "./measure/proposing-cost.ts";
import { ProposingCost } from "./measure/proposing-cost.ts";
import { toFigure, toTable } from "./report/format.ts";
import { readMachine } from "./report/machine.ts";

const HELP = `pnpm bench:propose             1,000 made-up articles
  --articles FILE.jsonl        articles of a file as well: a line of JSON each, with text and date
  --count N                    so many articles
  --docs                       put the table into docs/proposing.md`;

const PAGE = join(import.meta.dirname, "../../docs/proposing.md");
const PROGRAM = join(import.meta.dirname, "measure/proposing-program.ts");
const BEGIN = "<!-- speed: pnpm bench:propose --articles FILE --docs -->";
const END = "<!-- end of speed -->";

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    articles: { type: "string" },
    count: { type: "string", default: "1000" },
    docs: { type: "boolean", default: false },
  },
});

function measure(task: ProposingTask): ProposingCost {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, JSON.stringify(task)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The measurement failed: ${stderr}`);
  return ProposingCost.parse(JSON.parse(stdout));
}

const HEAD = [
  "",
  "articles",
  "words each",
  "records each",
  "articles a second of processor time",
  "most memory, MB",
  "before the first, MB",
];

const toRow = (name: string, cost: ProposingCost): string[] => [
  name,
  toFigure(cost.articles),
  toFigure(cost.words / cost.articles),
  toFigure(cost.records / cost.articles),
  toFigure(cost.articles / cost.seconds),
  toFigure(cost.peak),
  toFigure(cost.before),
];

function withTable(page: string, table: string): string {
  const [before = "", rest = ""] = page.split(BEGIN);
  const [, after = ""] = rest.split(END);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}

function run(): void {
  const articles = Number(values.count);
  const files = [null, ...(values.articles === undefined ? [] : [values.articles])];
  const rows = files.flatMap((file) => {
    const name = file === null ? "made up" : basename(file);
    return [
      toRow(name, measure({ articles, file, keep: false })),
      toRow(`${name}, all records kept in memory`, measure({ articles, file, keep: true })),
    ];
  });
  const { cores, memoryGib, platform, node, load, day } = readMachine();
  const table = [
    toTable(HEAD, rows),
    "",
    `One process and one core, offline; ${cores} cores with ${memoryGib} GiB of memory, ${platform}, Node ${node}, on ${day}, with a load of ${load.toFixed(2)} over the five minutes before the end.`,
  ].join("\n");
  console.log(table);
  if (values.docs) writeFileSync(PAGE, withTable(readFileSync(PAGE, "utf8"), table));
}

if (values.help) console.log(HELP);
else run();
