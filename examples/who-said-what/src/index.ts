/** Prints what a speaker says in the bundled dataset: `pnpm start "Sergei Lavrov"`. */
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { speakersOf, whoSaidWhat } from "./who-said-what.ts";

const name = process.argv[2] ?? "Abdoulaye Diop";
const { dataset } = await readDataset(bundledDatasetFolder());
const statements = whoSaidWhat(dataset, name);

if (statements.length === 0) {
  process.stderr.write(
    `Nobody called “${name}” speaks. Those who do: ${speakersOf(dataset).join(", ")}.\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`${name}, statements: ${statements.length}\n\n${statements.join("\n\n")}\n`);
}
