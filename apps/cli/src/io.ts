import type { Readable } from "node:stream";

/**
 * The world as a command sees it. `main.ts` makes one from the process, tests make one from
 * strings, and nothing else in the program touches `process`.
 */
export type Io = {
  readonly stdin: {
    readonly isTerminal: boolean;
    readonly read: () => Promise<Uint8Array>;
    /** As it comes in, for a conversation. */
    readonly open: () => Readable;
  };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: { readonly [name: string]: string | undefined };
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Aborted when the user wants to stop (Ctrl-C); whoever has half-written files removes them. */
  readonly signal: AbortSignal;
  /** Does work that must not be cut off in the middle: a stop waits until it is done. */
  readonly finishFirst: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Where text goes: results to stdout, progress and complaints to stderr. */
export type OutputStream = {
  readonly isTerminal: boolean;
  /** The terminal's width, or undefined where there is none. */
  readonly columns: number | undefined;
  /** Resolves when more may be written. Never rejects because the reader went away. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
};
