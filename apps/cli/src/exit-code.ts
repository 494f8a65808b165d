/** The exit codes, and what each tells a script. */
export const EXIT = {
  /** All is well, and there was something to show. */
  ok: 0,
  /** Findings, or nothing found. */
  findings: 1,
  /** The command line was wrong, or names a file that cannot be read. */
  usage: 2,
  /** A fault of the program or of the machine. */
  internal: 3,
  /** Stopped with Ctrl-C, as shells number it. */
  interrupted: 130,
  /** Stopped by SIGHUP and by SIGTERM, numbered in the same way. */
  hungUp: 129,
  terminated: 143,
} as const;

/** What each exit code means, for the help and the reference. */
export const EXIT_MEANINGS: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: EXIT.ok, meaning: "fine" },
  { code: EXIT.findings, meaning: "findings, or nothing found" },
  { code: EXIT.usage, meaning: "wrong usage: an unknown option, a file that is not there" },
  { code: EXIT.internal, meaning: "internal error: a fault of the program or of the machine" },
  { code: EXIT.hungUp, meaning: "stopped because the terminal went away" },
  { code: EXIT.interrupted, meaning: "stopped with Ctrl-C; nothing is left half-written" },
  { code: EXIT.terminated, meaning: "stopped by another program" },
];
