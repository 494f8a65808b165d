import { getResolvedPDFJS } from "unpdf";
import { holdStrayRejections } from "./hold-stray-rejections.ts";
import type { PdfLine, PdfPiece } from "./pdf-line.ts";
import { toLines } from "./pdf-line.ts";

/** What a PDF holds: its lines, page by page, and what it says of itself. */
export type PdfContent = {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly title: string | null;
  readonly author: string | null;
  /** As it is written: `D:20240228093000+01'00'`. */
  readonly created: string | null;
  readonly language: string | null;
};

/** Why a PDF cannot be read: it needs a password, it is damaged, or it is too long. */
export type PdfFault = {
  readonly kind: "encrypted" | "damaged" | "too-long";
  readonly reason: string;
};

export type PdfReading =
  | { readonly ok: true; readonly value: PdfContent }
  | { readonly ok: false; readonly error: PdfFault };

export type PdfLimits = {
  readonly pages: number;
  /** UTF-16 units of text. */
  readonly letters: number;
};

/**
 * Reads the text layer of a PDF. Nothing is drawn, no script of the document runs, and nothing is
 * fetched: fonts and tables of letters that the document does not bring are done without.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfReading> {
  const { getDocument, PasswordException } = await getResolvedPDFJS();
  const ofPdf: unknown = Object.getPrototypeOf(PasswordException.prototype);
  // Of a damaged document the library looks for several objects at once, and forgets the others when one is not there.
  const isOfLibrary = (reason: unknown): boolean =>
    reason instanceof Error && (isBehind(reason, ofPdf) || /pdfjs/u.test(reason.stack ?? ""));
  return holdStrayRejections(isOfLibrary, () => readDocument(getDocument, bytes, limits));
}

const isBehind = (value: object, prototype: unknown): boolean =>
  typeof prototype === "object" &&
  prototype !== null &&
  Object.prototype.isPrototypeOf.call(prototype, value);

type GetDocument = Awaited<ReturnType<typeof getResolvedPDFJS>>["getDocument"];

async function readDocument(
  getDocument: GetDocument,
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<PdfReading> {
  const task = getDocument({
    // The library keeps the bytes for itself; ours are the article's source.
    data: new Uint8Array(bytes),
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) {
      const reason = `It has ${document.numPages} pages, and ${limits.pages} are allowed.`;
      return { ok: false, error: { kind: "too-long", reason } };
    }
    const pages: PdfLine[][] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const lines = toLines(items.flatMap(toPieces));
      letters += lines.reduce((sum, line) => sum + line.text.length, 0);
      if (letters > limits.letters) {
        return {
          ok: false,
          error: { kind: "too-long", reason: "It has more text than an article may have." },
        };
      }
      pages.push(lines);
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return {
      ok: true,
      value: {
        pages,
        title: wordsOf(info, "Title"),
        author: wordsOf(info, "Author"),
        created: wordsOf(info, "CreationDate"),
        language: wordsOf(info, "Language"),
      },
    };
  } catch (error) {
    return { ok: false, error: toFault(error) };
  } finally {
    await task.destroy();
  }
}

function toPieces(item: object): PdfPiece[] {
  if (!("str" in item) || typeof item.str !== "string") return [];
  if (!("transform" in item) || !Array.isArray(item.transform)) return [];
  const numbers: readonly unknown[] = item.transform;
  const [a, b, , , x, y] = numbers;
  if (
    typeof a !== "number" ||
    typeof b !== "number" ||
    typeof x !== "number" ||
    typeof y !== "number"
  )
    return [];
  const width = "width" in item && typeof item.width === "number" ? item.width : 0;
  return [{ text: item.str, x, y, width, size: Math.hypot(a, b) }];
}

function wordsOf(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function toFault(error: unknown): PdfFault {
  if (!(error instanceof Error)) return { kind: "damaged", reason: "It is damaged." };
  if (error.name === "PasswordException") {
    const reason = "It is encrypted and opens only with its password: save it without one.";
    return { kind: "encrypted", reason };
  }
  return { kind: "damaged", reason: `It is damaged: ${error.message}` };
}
