/** `pnpm check`: everything that can be said about the code without running it. */
import { runCommand } from "./run-command.ts";

type Step = { readonly name: string; readonly command: readonly [string, ...string[]] };

const STEPS: readonly Step[] = [
  { name: "format", command: ["oxfmt", "--check"] },
  { name: "lint", command: ["oxlint"] },
  {
    name: "types",
    command: ["turbo", "run", "typecheck", "--ui=stream", "--output-logs=errors-only"],
  },
  { name: "unused code and dependencies", command: ["knip"] },
  { name: "workspace consistency", command: ["sherif"] },
  { name: "dependency rule", command: ["node", "scripts/check-dependency-rule.ts"] },
  { name: "tracked text", command: ["node", "scripts/check-tracked-text.ts"] },
];

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1" };
const failed: string[] = [];
for (const { name, command } of STEPS) {
  console.log(`\n── ${name}`);
  const [program, ...args] = command;
  // One after another: their output stays readable, and each uses every core.
  if ((await runCommand(program, args, { env })) !== 0) failed.push(name);
}

console.log(
  failed.length === 0
    ? `\nAll ${STEPS.length} checks passed.`
    : `\n${failed.length} of ${STEPS.length} checks failed: ${failed.join(", ")}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
