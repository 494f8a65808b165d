import type { ProofResult } from "./run-proofs.ts";

/** How `pnpm interop` ends. */
export const EXIT = {
  /** Every proof ran, and every tool read what was exported. */
  ok: 0,
  /** A tool read something else than was exported. */
  mismatch: 1,
  /** Wrong words on the command line. */
  usage: 2,
  /** Nothing was wrong, and some tools could not be had: their proofs did not run. */
  incomplete: 4,
} as const;

export function toExitCode(results: readonly ProofResult[]): number {
  if (results.length === 0 || results.some(({ faults }) => faults.length > 0)) return EXIT.mismatch;
  return results.some(({ missing }) => missing !== null) ? EXIT.incomplete : EXIT.ok;
}
