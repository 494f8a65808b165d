/**
 * What a command is: one declaration from which the parser, the help, the shell completion and the
 * reference in `docs/cli.md` are all made.
 */
import type { GLOBAL_OPTIONS } from "./arguments/global-options.ts";
import type { Io } from "./io.ts";
import type { OptionDeclarations, OptionValues } from "./option.ts";
import type { Screen } from "./screen.ts";

/** A word of the command line that is not an option. */
export type Positional = {
  readonly name: string;
  readonly summary: string;
  readonly required?: boolean;
  /** Takes all words that are left. */
  readonly variadic?: boolean;
  /** Words to offer in the shell's completion. */
  readonly candidates?: (context: CompletionContext) => Promise<readonly Candidate[]>;
};

/** What is known when a word is to be completed. */
export type CompletionContext = {
  /** The value of --dataset, if it stands in the line. */
  readonly dataset: string | undefined;
  readonly commands: readonly Command[];
};

/** A word that the shell may complete, and what it stands for. */
export type Candidate = { readonly value: string; readonly summary: string };

/** What a command is given to work with. */
export type Invocation<D extends OptionDeclarations = OptionDeclarations> = {
  readonly options: OptionValues<D> & OptionValues<typeof GLOBAL_OPTIONS>;
  readonly positionals: readonly string[];
  readonly io: Io;
  readonly screen: Screen;
  /** The whole table, for the commands that speak of the others. */
  readonly commands: readonly Command[];
};

export type Example = { readonly line: string; readonly meaning: string };

/** A command as it is declared. `run` resolves with the exit code. */
export type CommandDeclaration<D extends OptionDeclarations> = {
  readonly name: string;
  /** One line for the list of commands, without a full stop. */
  readonly summary: string;
  /** A paragraph or two for the command's own help. */
  readonly description: readonly string[];
  readonly positionals: readonly Positional[];
  readonly options: D;
  readonly examples: readonly Example[];
  /** Left out of the list of commands, because only programs call it. */
  readonly hidden?: boolean;
  readonly run: (invocation: Invocation<D>) => Promise<number>;
};

/** A command in the table, its option types forgotten. */
export type Command = CommandDeclaration<OptionDeclarations>;

/** Makes a table entry of a declaration, so that `run` sees the types of its own options. */
export function defineCommand<const D extends OptionDeclarations>(
  declaration: CommandDeclaration<D>,
): Command {
  return {
    ...declaration,
    // The parser builds the values from these very declarations, so they have the shape of `D`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    run: (invocation) => declaration.run(invocation as Invocation<D>),
  };
}
