/** `pnpm interop`: tools that are not ours read every export, and the counts are compared. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EXIT, toExitCode } from "./exit-code.ts";
import { prepareMaterials } from "./material/prepare-materials.ts";
import { PROOFS } from "./proofs/proofs.ts";
import { toProgressLine, toResultTable } from "./report/result-table.ts";
import { runProofs } from "./run-proofs.ts";
import { createPythonTools } from "./tools/python-tools.ts";

const HELP = `Usage: pnpm interop [--format NAME …] [--archive FILE | --articles COUNT] [--json FILE]

Exports the bundled dataset and a larger record in every format through the command line, lets
independent tools read each, and compares what they count.

  --format NAME      only this format; may be given several times
  --archive FILE     the larger record is this collection (else one is made up)
  --articles COUNT   how many articles the one that is made up has (else 100)
  --json FILE        write the results as JSON, too

Ends with 0 when all proofs hold, with 1 when one does not, and with 4 when all that ran hold and
some could not run because a tool is missing.
`;

const { values } = parseArgs({
  options: {
    format: { type: "string", multiple: true },
    archive: { type: "string" },
    articles: { type: "string", default: "100" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

/** Where the command was typed: pnpm runs scripts in the project's folder. */
const from = (path: string): string => resolve(process.env["INIT_CWD"] ?? process.cwd(), path);

async function main(): Promise<number> {
  const proofs = PROOFS.filter(({ format }) => values.format?.includes(format) ?? true);
  const articles = Number(values.articles);
  if (proofs.length === 0 || !Number.isInteger(articles) || articles < 1) {
    process.stderr.write(HELP);
    return EXIT.usage;
  }
  const folder = await mkdtemp(join(tmpdir(), "on-record-interop-"));
  try {
    const archive = values.archive === undefined ? undefined : from(values.archive);
    const materials = await prepareMaterials(join(folder, "material"), { archive, articles });
    const results = await runProofs({
      proofs,
      materials,
      python: createPythonTools(join(folder, "python")),
      folder: join(folder, "exports"),
      onResult: (result) => void process.stderr.write(`${toProgressLine(result)}\n`),
    });
    process.stdout.write(`\n${toResultTable(results)}\n`);
    if (values.json !== undefined) await writeFile(from(values.json), JSON.stringify(results));
    const missing = results.filter((result) => result.missing !== null);
    if (missing.length > 0)
      process.stderr.write(`\n${missing.length} of ${results.length} proofs DID NOT RUN.\n`);
    return toExitCode(results);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (values.help) process.stdout.write(HELP);
else process.exitCode = await main();
