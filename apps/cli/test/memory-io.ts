import { Readable } from "node:stream";
import type { Io } from "../src/io.ts";
import { run } from "../src/run.ts";

/** What a run left behind. */
export type RunOutcome = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
};

export type RunSurroundings = {
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
  readonly stdin?: string;
  /** Aborted where the user stops it. */
  readonly signal?: AbortSignal;
  /** What writing to stdout fails with, as on a full disk. */
  readonly stdoutFailure?: Error;
};

const into = (lines: string[], failure?: Error): Io["stdout"] => ({
  isTerminal: false,
  columns: undefined,
  write: async (text) => {
    if (failure !== undefined) throw failure;
    lines.push(typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
  },
});

/** Runs a command line in this process, with strings for streams. */
export async function runHere(
  argv: readonly string[],
  around: RunSurroundings = {},
): Promise<RunOutcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdin: {
      isTerminal: false,
      read: async () => new TextEncoder().encode(around.stdin ?? ""),
      open: () => Readable.from([Buffer.from(around.stdin ?? "")]),
    },
    stdout: into(out, around.stdoutFailure),
    stderr: into(err),
    env: around.env ?? {},
    cwd: around.cwd ?? import.meta.dirname,
    signal: around.signal ?? new AbortController().signal,
    finishFirst: (work) => work(),
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}
