import type { Candidate } from "../command.ts";
import { defineCommand } from "../command.ts";
import { toPrintable } from "../output/printable.ts";
import { EXIT } from "../exit-code.ts";

const toLine = ({ value, summary }: Candidate): string =>
  `${toPrintable(value)}\t${toPrintable(summary)}\n`;

/** What the completion scripts ask; everything after `--` is the line as it stands. */
export const completeCommand = defineCommand({
  name: "complete",
  summary: "list what may stand at the end of a command line",
  description: [
    "What the shell's completion calls: it takes the words of a line after `onrecord`, the last one perhaps only begun, and prints what it may become, a tab, and what that means.",
  ],
  positionals: [{ name: "words", summary: "the words of the line, after --", variadic: true }],
  options: {},
  hidden: true,
  examples: [{ line: "onrecord complete -- explain anchor-", meaning: "The codes that begin so." }],
  async run({ positionals, io, commands }) {
    const { completionsOf } = await import("../arguments/completions.ts");
    const candidates = await completionsOf(positionals, commands);
    await io.stdout.write(candidates.map(toLine).join(""));
    return EXIT.ok;
  },
});
