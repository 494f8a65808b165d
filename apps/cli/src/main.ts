#!/usr/bin/env node
/** The edge of the process: makes an `Io` of it, runs, and leaves with the exit code. */
import { EXIT } from "./exit-code.ts";
import type { Io, OutputStream } from "./io.ts";
import { run } from "./run.ts";

const interruption = new AbortController();
/** Work that a stop has to wait for. */
const unfinished = new Set<Promise<unknown>>();

const STOPS = [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", EXIT.terminated],
  ["SIGHUP", EXIT.hungUp],
] as const;

for (const [signal, code] of STOPS) {
  // Once: whoever asks a second time is not kept waiting.
  process.once(signal, () => {
    // Half-written files are gone when this returns.
    interruption.abort();
    void Promise.allSettled(unfinished).then(() => process.exit(code));
  });
}

// node:sqlite is called experimental by Node 22 and 24, which is no news for the user.
process.removeAllListeners("warning");
process.on("warning", (warning) => {
  if (warning.name !== "ExperimentalWarning") process.stderr.write(`${warning.message}\n`);
});

async function finishFirst<T>(work: () => Promise<T>): Promise<T> {
  const promise = work();
  unfinished.add(promise);
  try {
    return await promise;
  } finally {
    unfinished.delete(promise);
  }
}

/**
 * The reader of a stream may leave early (`| head`). That is no error: the rest is not written, and
 * the exit code still tells what was found. A full disk is one.
 */
function outputOf(stream: NodeJS.WriteStream): OutputStream {
  let open = true;
  // Every failure arrives at the callback of `write` as well; unheard here, it would end us.
  stream.on("error", () => {
    open = false;
  });
  const write = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      if (!open || text.length === 0) return resolve();
      stream.write(text, (error) => {
        if (error instanceof Error && !isBrokenPipe(error)) reject(error);
        else resolve();
      });
    });
  return { isTerminal: stream.isTTY, columns: stream.isTTY ? stream.columns : undefined, write };
}

const isBrokenPipe = (error: NodeJS.ErrnoException): boolean => error.code === "EPIPE";

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const io: Io = {
  stdin: { isTerminal: process.stdin.isTTY, read: readStdin, open: () => process.stdin },
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  cwd: process.cwd(),
  signal: interruption.signal,
  finishFirst,
};

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 15)) {
  process.stderr.write(
    `error: onrecord needs Node 22.15 or later, and this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = EXIT.internal;
} else {
  process.exitCode = await run(process.argv.slice(2), io);
}
