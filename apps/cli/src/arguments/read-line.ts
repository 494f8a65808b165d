import type { Command, Invocation } from "../command.ts";
import type { OptionDeclarations } from "../option.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { parseOptions, tokensOf } from "./parse-options.ts";

/** All options of a command: its own and those of every command. */
export const optionsOf = (command: Command | undefined): OptionDeclarations => ({
  ...command?.options,
  ...GLOBAL_OPTIONS,
});

/** Which command a line asks for; what is left of the line is its own. */
export type Request = { readonly command: Command | undefined; readonly rest: readonly string[] };

/**
 * Finds the command in the line: the first word that is no option and no option's value.
 * @throws UsageError when there is no such command.
 */
export async function findCommand(
  argv: readonly string[],
  commands: readonly Command[],
): Promise<Request> {
  const every: OptionDeclarations = Object.assign({}, ...commands.map(optionsOf));
  const word = tokensOf(argv, every).find((token) => token.kind === "positional");
  if (word === undefined) return { command: undefined, rest: argv };
  return {
    command: await getCommand(word.value, commands),
    rest: argv.toSpliced(word.index, 1),
  };
}

/** @throws UsageError when there is no command of that name, with the nearest ones. */
export async function getCommand(name: string, commands: readonly Command[]): Promise<Command> {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const shown = commands.filter((command) => !command.hidden).map((command) => command.name);
  const near = await didYouMean(name, shown);
  throw new UsageError(`There is no command "${name}".`, [
    ...(near === undefined ? [] : [near]),
    "See all commands: onrecord help",
  ]);
}

/**
 * The options and words of a command's line.
 * @throws UsageError for wrong options, and unless help is asked for, missing or spare words.
 */
export async function readLine(
  rest: readonly string[],
  command: Command | undefined,
): Promise<Pick<Invocation, "options" | "positionals">> {
  const parsed = await parseOptions(rest, optionsOf(command));
  const words = parsed.positionals.map((positional) => positional.value);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parser fills in every declared option, and the global ones are always declared
  const options = parsed.options as Invocation["options"];
  if (command !== undefined && !options.help) checkWords(words, command);
  return { options, positionals: words };
}

function checkWords(words: readonly string[], command: Command): void {
  const { positionals } = command;
  const missing = positionals.find(
    (positional, index) => positional.required && words[index] === undefined,
  );
  if (missing !== undefined) {
    throw new UsageError(`onrecord ${command.name} needs <${missing.name}>: ${missing.summary}.`, [
      `See onrecord ${command.name} --help`,
    ]);
  }
  const spare = words[positionals.length];
  if (spare === undefined || positionals.at(-1)?.variadic) return;
  throw new UsageError(`onrecord ${command.name} does not know what to do with "${spare}".`, [
    `See onrecord ${command.name} --help`,
  ]);
}
