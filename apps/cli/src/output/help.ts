/** The help texts, made of the command table. */
import { GLOBAL_OPTIONS } from "../arguments/global-options.ts";
import type { Command, Positional } from "../command.ts";
import { ENVIRONMENT } from "../environment.ts";
import { EXIT_MEANINGS } from "../exit-code.ts";
import type { OptionDeclaration, OptionDeclarations } from "../option.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, line, plain, strong } from "./line.ts";
import { textWidth } from "./text-width.ts";
import { wrapLine } from "./wrap.ts";

const INTRODUCTION =
  "News articles kept as a record that can be checked: who said what, who did what, where and " +
  "when, each with the sentence that carries it. Without --dataset, the commands work on the " +
  "dataset that comes with the program.";

/** `onrecord` and `onrecord help`: what it is, and the commands. */
export function overviewHelp(commands: readonly Command[], width: number): Line[] {
  const shown = commands.filter((command) => !command.hidden);
  return [
    line(strong("onrecord"), " <command> [options]"),
    BLANK,
    ...wrapLine(line(INTRODUCTION), { width }),
    ...section("Commands"),
    ...rows(
      shown.map(({ name, summary }) => ({ term: name, meaning: summary })),
      width,
    ),
    ...section("Options everywhere"),
    ...rows(optionRows(GLOBAL_OPTIONS), width),
    ...section("Environment"),
    ...rows(
      ENVIRONMENT.map(({ name, meaning }) => ({ term: name, meaning })),
      width,
    ),
    ...section("Exit codes"),
    ...rows(
      EXIT_MEANINGS.map(({ code, meaning }) => ({ term: String(code), meaning })),
      width,
    ),
    ...section("Examples"),
    ...exampleLines(shown.flatMap(({ examples }) => examples.slice(0, 1)).slice(0, 4), width),
    BLANK,
    ...wrapLine(line("More on a command: onrecord <command> --help"), { width }),
  ];
}

/** `onrecord <command> --help`. */
export async function commandHelp(command: Command, width: number): Promise<Line[]> {
  const own = await withChoices(command.options);
  return [
    line(
      strong("onrecord "),
      strong(command.name),
      usageOf(command).slice(`onrecord ${command.name}`.length),
    ),
    ...command.description.flatMap((paragraph) => [BLANK, ...wrapLine(line(paragraph), { width })]),
    ...(command.positionals.length === 0 ? [] : section("Words")),
    ...rows(
      command.positionals.map((each) => ({ term: `<${each.name}>`, meaning: each.summary })),
      width,
    ),
    ...(own.length === 0 ? [] : section("Options")),
    ...rows(own, width),
    ...section("Options everywhere"),
    ...rows(optionRows(GLOBAL_OPTIONS), width),
    ...section("Examples"),
    ...exampleLines(command.examples, width),
  ];
}

/** `onrecord show <id> [options]`. */
export const usageOf = (command: Command): string =>
  [
    "onrecord",
    command.name,
    ...command.positionals.map(placeholderOf),
    ...optionsMark(command),
  ].join(" ");

const optionsMark = (command: Command): string[] =>
  Object.keys(command.options).length === 0 ? [] : ["[options]"];

function placeholderOf({ name, required, variadic }: Positional): string {
  const word = variadic ? `${name}…` : name;
  return required ? `<${word}>` : `[${word}]`;
}

type Row = { readonly term: string; readonly meaning: string };

/** The options of a table, as the help and the reference show them, without their choices. */
export const optionRows = (declared: OptionDeclarations): Row[] =>
  Object.entries(declared).map(([name, option]) => ({
    term: optionTerm(name, option),
    meaning: option.summary,
  }));

/** The same with the values that there are to choose from. */
export const withChoices = (declared: OptionDeclarations): Promise<Row[]> =>
  Promise.all(
    Object.entries(declared).map(async ([name, option]) => ({
      term: optionTerm(name, option),
      meaning: `${option.summary}${await choicesOf(option)}`,
    })),
  );

/** More than these are looked up elsewhere and not read in a help text. */
const MOST_CHOICES = 12;

async function choicesOf(option: OptionDeclaration): Promise<string> {
  if (option.kind === "flag") return "";
  const known = option.kind === "number" ? undefined : await option.choices?.();
  const choices = known === undefined || known.length > MOST_CHOICES ? "" : `: ${known.join(", ")}`;
  const fallback = option.kind === "list" ? undefined : option.fallback;
  const usual = fallback === undefined ? "" : `; ${fallback} unless said`;
  return `${choices}${option.kind === "list" ? "; may be repeated" : usual}`;
}

function optionTerm(name: string, option: OptionDeclaration): string {
  const short = option.short === undefined ? "" : `-${option.short}, `;
  const long = option.kind === "flag" && option.negatable ? `--${name}, --no-${name}` : `--${name}`;
  return option.kind === "flag" ? `${short}${long}` : `${short}${long} <${option.placeholder}>`;
}

const section = (title: string): Line[] => [BLANK, line(strong(title))];

/** Terms on the left and their meanings beside them, or below where the screen is narrow. */
function rows(of: readonly Row[], width: number): Line[] {
  const widest = Math.max(...of.map(({ term }) => textWidth(term)), 0);
  const beside = Math.min(widest, 24);
  return of.flatMap(({ term, meaning }) => {
    const room = textWidth(term) <= beside && width >= 60;
    const first = room ? line("  ", accent(term.padEnd(beside + 2))) : line("      ");
    const set = wrapLine(line(meaning), { width, first });
    return room ? set : [line("  ", accent(term)), ...set];
  });
}

function exampleLines(examples: Command["examples"], width: number): Line[] {
  return examples.flatMap(({ line: typed, meaning }) => [
    ...wrapLine(line(faint(meaning)), { width, first: [plain("  ")] }),
    ...toTypedLines(typed, width - 6).map((each, index) =>
      line(index === 0 ? "    " : "      ", each),
    ),
  ]);
}

/** A command that is too wide, as a shell reads it from several lines: cut before its options. */
export function toTypedLines(typed: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of typed.split(/ (?=--?[a-z])/u)) {
    const open = lines.at(-1);
    // Two columns more for the mark that the command goes on.
    if (open !== undefined && open.length + 1 + part.length + 2 <= width)
      lines[lines.length - 1] = `${open} ${part}`;
    else lines.push(part);
  }
  return lines.map((each, index) => (index === lines.length - 1 ? each : `${each} \\`));
}
