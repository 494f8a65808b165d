import type { ImportFindingCode, ImportOutcome } from "../import-findings.ts";

/** Bytes that articles are read from: a file, standard input, or an entry of a container. */
export type ByteSource = {
  /** The file as the user named it; `-` for standard input. */
  readonly path: string;
  /** The place inside a container; null for the file itself. */
  readonly entry: string | null;
  /** The name that tells the format, without `.gz` or `.zst`: `page.html`; empty where there is none. */
  readonly name: string;
  /** Where the same bytes lie on the disk, for formats that are read from the end; null where they do not. */
  readonly file: string | null;
  /** What the container says of it: an HTTP head names the encoding, a web archive the address. */
  readonly said?: { readonly encoding: string | null; readonly url: string | null };
  /** How many bytes there are, unpacked; null where that is not known before the end. */
  readonly size: number | null;
  /**
   * The bytes, unpacked. To be gone through once. Throws SourceFault where the source cannot be
   * read on or passes a limit.
   */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Throws SourceFault `file-changed` when the file is no longer the one that was opened. */
  readonly assertUnchanged: () => void;
};

/** Why a source cannot be read on. Thrown inside a stream of bytes, and made a finding at its edge. */
export class SourceFault extends Error {
  override readonly name = "SourceFault";
  readonly code: ImportFindingCode;
  readonly outcome: ImportOutcome;
  readonly line: number | null;

  /** @param reason What is wrong and what to do, in a sentence or two. */
  constructor(
    code: ImportFindingCode,
    reason: string,
    { outcome = "refused", line = null, cause }: FaultOptions = {},
  ) {
    super(reason, { cause });
    this.code = code;
    this.outcome = outcome;
    this.line = line;
  }
}

type FaultOptions = {
  readonly outcome?: ImportOutcome;
  readonly line?: number | null;
  readonly cause?: unknown;
};
