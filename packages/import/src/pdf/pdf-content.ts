import type { PdfLine } from "./pdf-line.ts";

/** What a PDF holds: its lines, page by page, and what it says of itself. */
export type PdfContent = {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly title: string | null;
  readonly author: string | null;
  /** As it is written: `D:20240228093000+01'00'`. */
  readonly created: string | null;
  readonly language: string | null;
};

/**
 * Why a PDF cannot be read: it needs a password, it is damaged, it is too long, reading it takes more
 * memory or time than it may, or its reader broke down.
 */
export type PdfFault = {
  readonly kind:
    | "encrypted"
    | "damaged"
    | "too-long"
    | "too-much-memory"
    | "too-much-time"
    | "broke-down";
  readonly reason: string;
};

export type PdfLimits = {
  readonly pages: number;
  /** UTF-16 units of text. */
  readonly letters: number;
};

/** What reading a PDF comes to. */
export type PdfReading =
  | { readonly ok: true; readonly value: PdfContent }
  | { readonly ok: false; readonly error: PdfFault };
