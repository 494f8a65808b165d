/**
 * Reads a command line against declared options. `node:util` cuts it into tokens (no dependency,
 * nothing to load); what each token may be is decided here, with words that say what to do.
 */
import { parseArgs } from "node:util";
import type { OptionDeclaration, OptionDeclarations } from "../option.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

type OptionValue = boolean | number | string | readonly string[] | undefined;

/** A command line taken apart. `positionals` keep where they stood in `argv`. */
export type ParsedLine = {
  readonly options: { readonly [name: string]: OptionValue };
  readonly positionals: readonly { readonly value: string; readonly index: number }[];
};

/**
 * @throws UsageError for an option that is not declared, lacks its value, or has a wrong one.
 */
export async function parseOptions(
  argv: readonly string[],
  declared: OptionDeclarations,
): Promise<ParsedLine> {
  const options = startingValues(declared);
  const positionals: { value: string; index: number }[] = [];
  for (const token of tokensOf(argv, declared)) {
    if (token.kind === "positional") positionals.push({ value: token.value, index: token.index });
    if (token.kind !== "option") continue;
    const { name, negated } = findDeclared(token.name, token.rawName, declared);
    const declaration = declared[name];
    if (declaration === undefined) throw await unknownOption(token.rawName, declared);
    const given = { name: token.rawName, value: token.value, negated };
    options[name] = await readValue(declaration, given, options[name]);
  }
  return { options, positionals };
}

/** The tokens of `argv`, without judging them: a first look that finds the command. */
export function tokensOf(argv: readonly string[], declared: OptionDeclarations) {
  const options = Object.fromEntries(
    Object.entries(declared).map(([name, { kind, short }]) => [
      name,
      { type: kind === "flag" ? "boolean" : "string", ...(short && { short }) } as const,
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens;
}

function startingValues(declared: OptionDeclarations): { [name: string]: OptionValue } {
  return Object.fromEntries(
    Object.entries(declared).map(([name, declaration]): [string, OptionValue] => {
      if (declaration.kind === "flag") return [name, declaration.negatable ? undefined : false];
      return [name, declaration.kind === "list" ? [] : declaration.fallback];
    }),
  );
}

function findDeclared(name: string, raw: string, declared: OptionDeclarations) {
  const positive = name.slice("no-".length);
  const declaration = raw.startsWith("--no-") ? declared[positive] : undefined;
  const negated = declaration?.kind === "flag" && declaration.negatable === true;
  return { name: negated ? positive : name, negated };
}

async function unknownOption(raw: string, declared: OptionDeclarations): Promise<UsageError> {
  const near = await didYouMean(raw, namesOf(declared));
  return new UsageError(`There is no option ${raw} here.`, near === undefined ? [] : [near]);
}

/** All the ways to write the declared options. */
export const namesOf = (declared: OptionDeclarations): string[] =>
  Object.entries(declared).flatMap(([name, option]) =>
    option.kind === "flag" && option.negatable ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );

type Given = {
  readonly name: string;
  readonly value: string | undefined;
  readonly negated: boolean;
};

async function readValue(
  declaration: OptionDeclaration,
  given: Given,
  before: OptionValue,
): Promise<OptionValue> {
  const { name, value } = given;
  if (declaration.kind === "flag") {
    if (value !== undefined) throw new UsageError(`${name} takes no value; leave out "=${value}".`);
    return !given.negated;
  }
  if (value === undefined || value === "") {
    throw new UsageError(`${name} needs a value: ${name} <${declaration.placeholder}>.`);
  }
  if (declaration.kind === "number") return readNumber(value, name, declaration);
  await checkChoice(value, name, declaration);
  return declaration.kind === "list" && Array.isArray(before) ? [...before, value] : value;
}

type Bounds = { readonly least: number; readonly most?: number };

function readNumber(value: string, name: string, { least, most = Infinity }: Bounds): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
  const range = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`${name} must be a whole number ${range}, not "${value}".`);
}

async function checkChoice(
  value: string,
  name: string,
  { choices }: Extract<OptionDeclaration, { kind: "value" | "list" }>,
): Promise<void> {
  const known = await choices?.();
  if (known === undefined || known.includes(value)) return;
  const near = await didYouMean(value, known);
  throw new UsageError(`${name} cannot be "${value}".`, [near ?? `It can be ${known.join(", ")}.`]);
}
