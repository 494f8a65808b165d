/** A whole run of the program: from the words of the command line to the exit code. */
import { findCommand, readLine } from "./arguments/read-line.ts";
import { COMMANDS } from "./command-table.ts";
import { EXIT } from "./exit-code.ts";
import { findSystemFault } from "./files/system-fault.ts";
import type { Io } from "./io.ts";
import type { Line } from "./output/line.ts";
import { faint, inTone, line } from "./output/line.ts";
import { wrapLine } from "./output/wrap.ts";
import { createScreen } from "./screen.ts";
import { UsageError } from "./usage-error.ts";

/** Runs the command that `argv` asks for. Never rejects: what goes wrong becomes an exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await obey(argv, io);
  } catch (error) {
    if (io.signal.aborted) return EXIT.interrupted;
    const { lines, code } = complaintOf(error, argv.includes("--debug"));
    const screen = createScreen(io, askedColour(argv));
    await screen.note(lines.flatMap((each) => wrapLine(each, { width: screen.width })));
    return code;
  }
}

async function obey(argv: readonly string[], io: Io): Promise<number> {
  const { command, rest } = await findCommand(argv, COMMANDS);
  const { options, positionals } = await readLine(rest, command);
  const screen = createScreen(io, options.color);
  if (options.version) {
    const { VERSION } = await import("./version.ts");
    await io.stdout.write(`onrecord ${VERSION}\n`);
    return EXIT.ok;
  }
  if (command !== undefined && !options.help)
    return command.run({ options, positionals, io, screen, commands: COMMANDS });
  const { commandHelp, overviewHelp } = await import("./output/help.ts");
  await screen.print(
    command === undefined
      ? overviewHelp(COMMANDS, screen.width)
      : await commandHelp(command, screen.width),
  );
  return EXIT.ok;
}

/** What a line that could not be read says about colour. */
function askedColour(argv: readonly string[]): boolean | undefined {
  if (argv.includes("--no-color")) return false;
  return argv.includes("--color") ? true : undefined;
}

type Complaint = { readonly lines: readonly Line[]; readonly code: number };

function complaintOf(error: unknown, debug: boolean): Complaint {
  const trace = debug && error instanceof Error ? traceOf(error) : [];
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError || isRefusedFolder(error)) {
    const hints = error instanceof UsageError ? error.hints.map((hint) => line(hint)) : [];
    return {
      lines: [line(inTone("error", "error: "), message), ...hints, ...trace],
      code: EXIT.usage,
    };
  }
  const fault = findSystemFault(error);
  if (fault !== undefined) {
    return {
      lines: [line(inTone("error", "error: "), fault.message), line(fault.hint), ...trace],
      code: fault.code,
    };
  }
  const advice = debug ? [] : [line("Run it again with --debug to see where it arose.")];
  return {
    lines: [line(inTone("error", "internal error: "), message), ...advice, ...trace],
    code: EXIT.internal,
  };
}

/** A folder that is no dataset, or no place for one. By name, so that no reader need be loaded. */
const isRefusedFolder = (error: unknown): boolean =>
  error instanceof Error && error.name === "DatasetFolderError";

const traceOf = ({ stack = "" }: Error): Line[] =>
  stack.split("\n").map((each) => line(faint(each)));
