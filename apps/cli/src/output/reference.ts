/** The reference of all commands as Markdown: the part of `docs/cli.md` that is not prose. */
import { GLOBAL_OPTIONS } from "../arguments/global-options.ts";
import type { Command } from "../command.ts";
import { ENVIRONMENT } from "../environment.ts";
import { EXIT_MEANINGS } from "../exit-code.ts";
import { optionRows, usageOf, withChoices } from "./help.ts";

type Row = { readonly term: string; readonly meaning: string };

/** The reference, ended by a line break. */
export async function toReference(commands: readonly Command[]): Promise<string> {
  const sections = [
    `## Options everywhere\n\n${list(optionRows(GLOBAL_OPTIONS))}`,
    `## Environment\n\n${list(ENVIRONMENT.map(({ name, meaning }) => ({ term: name, meaning })))}`,
    `## Exit codes\n\n${list(EXIT_MEANINGS.map(({ code, meaning }) => ({ term: String(code), meaning })))}`,
    "## Commands",
    ...(await Promise.all(commands.map(commandSection))),
  ];
  return `${sections.join("\n\n")}\n`;
}

async function commandSection(command: Command): Promise<string> {
  const options = await withChoices(command.options);
  const words = command.positionals.map(({ name, summary }) => ({
    term: `<${name}>`,
    meaning: summary,
  }));
  const examples = command.examples.map(({ line, meaning }) => `# ${meaning}\n${line}`);
  return [
    `### onrecord ${command.name}`,
    ...command.description,
    `\`\`\`text\n${usageOf(command)}\n\`\`\``,
    ...(words.length + options.length === 0 ? [] : [list([...words, ...options])]),
    ...(examples.length === 0 ? [] : [`\`\`\`sh\n${examples.join("\n\n")}\n\`\`\``]),
  ].join("\n\n");
}

const list = (rows: readonly Row[]): string =>
  rows.map(({ term, meaning }) => `- \`${term}\`: ${meaning}`).join("\n");
