/** What may stand at the end of a command line: one answer for all shells. */
import type { Candidate, Command } from "../command.ts";
import type { OptionDeclaration } from "../option.ts";
import { optionsOf } from "./read-line.ts";
import { namesOf } from "./parse-options.ts";

/** What the last of `words` may become. The words are those after `onrecord`. */
export async function completionsOf(
  words: readonly string[],
  commands: readonly Command[],
): Promise<readonly Candidate[]> {
  const begun = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const { command, positionals, dataset, awaits } = readBefore(before, commands);
  const starting = (candidates: readonly Candidate[]): readonly Candidate[] =>
    candidates.filter(({ value }) => value.startsWith(begun));
  if (awaits !== undefined) return starting(await choicesOf(awaits));
  if (begun.startsWith("--") && begun.includes("="))
    return starting(await assignments(begun, command));
  if (begun.startsWith("-")) return starting(optionCandidates(command));
  if (command === undefined) return starting(commandCandidates(commands));
  const last = command.positionals.at(-1);
  const positional = command.positionals[positionals] ?? (last?.variadic ? last : undefined);
  return starting((await positional?.candidates?.({ dataset, commands })) ?? []);
}

type Before = {
  readonly command: Command | undefined;
  /** How many words the command has got. */
  readonly positionals: number;
  readonly dataset: string | undefined;
  /** The option whose value comes next. */
  readonly awaits: OptionDeclaration | undefined;
};

function readBefore(words: readonly string[], commands: readonly Command[]): Before {
  let command: Command | undefined;
  let positionals = 0;
  let dataset: string | undefined;
  let awaits: OptionDeclaration | undefined;
  for (const [index, word] of words.entries()) {
    const [name = "", value] = word.split("=", 2);
    if (awaits !== undefined) {
      if (words[index - 1] === "--dataset") dataset = word;
      awaits = undefined;
    } else if (word.startsWith("-")) {
      if (name === "--dataset") dataset = value;
      awaits = value === undefined ? findValueOption(name, command) : undefined;
    } else if (command === undefined) {
      command = commands.find((each) => each.name === word);
    } else {
      positionals += 1;
    }
  }
  return { command, positionals, dataset, awaits };
}

/** The option of that name, if it is one that takes a value. */
function findValueOption(
  name: string,
  command: Command | undefined,
): OptionDeclaration | undefined {
  const option = findOption(name, command);
  return option?.kind === "flag" ? undefined : option;
}

const findOption = (name: string, command: Command | undefined): OptionDeclaration | undefined =>
  Object.entries(optionsOf(command)).find(
    ([long, { short }]) => name === `--${long}` || (short !== undefined && name === `-${short}`),
  )?.[1];

async function choicesOf(option: OptionDeclaration): Promise<readonly Candidate[]> {
  if (option.kind === "flag" || option.kind === "number") return [];
  return ((await option.choices?.()) ?? []).map((value) => ({ value, summary: option.summary }));
}

/** `--format=json` in one word. */
async function assignments(
  begun: string,
  command: Command | undefined,
): Promise<readonly Candidate[]> {
  const name = begun.slice(0, begun.indexOf("="));
  const option = findOption(name, command);
  const choices = option === undefined ? [] : await choicesOf(option);
  return choices.map(({ value, summary }) => ({ value: `${name}=${value}`, summary }));
}

const optionCandidates = (command: Command | undefined): readonly Candidate[] =>
  Object.entries(optionsOf(command)).flatMap(([name, option]) =>
    namesOf({ [name]: option }).map((value) => ({ value, summary: option.summary })),
  );

const commandCandidates = (commands: readonly Command[]): readonly Candidate[] =>
  commands
    .filter((command) => !command.hidden)
    .map(({ name, summary }) => ({ value: name, summary }));
