import { getResolvedPDFJS } from "unpdf";
import { holdStrayRejections } from "./hold-stray-rejections.ts";
import type { PdfContent, PdfFault, PdfLimits, PdfReading } from "./pdf-content.ts";
import type { PdfLine, PdfPiece } from "./pdf-line.ts";
import { toLines } from "./pdf-line.ts";

/**
 * Reads the text layer of a PDF, whose bytes the library keeps for itself. Nothing is drawn, no script of
 * the document runs, and nothing is fetched: fonts and tables of letters that the document does not bring
 * are done without. How much time and memory that takes is for the document to say: see `PdfThread`.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfReading> {
  const { getDocument, PasswordException } = await getResolvedPDFJS();
  const ofPdf: unknown = Object.getPrototypeOf(PasswordException.prototype);
  // Of a damaged document the library looks for several objects at once, and forgets the others when one is not there.
  const isOfLibrary = (reason: unknown): boolean =>
    reason instanceof Error && (isBehind(reason, ofPdf) || /pdfjs/u.test(reason.stack ?? ""));
  return holdStrayRejections(isOfLibrary, () => openAndRead(getDocument, bytes, limits));
}

const isBehind = (value: object, prototype: unknown): boolean =>
  typeof prototype === "object" &&
  prototype !== null &&
  Object.prototype.isPrototypeOf.call(prototype, value);

type GetDocument = Awaited<ReturnType<typeof getResolvedPDFJS>>["getDocument"];

async function openAndRead(
  getDocument: GetDocument,
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<PdfReading> {
  const task = getDocument({
    data: bytes,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    verbosity: 0,
  });
  try {
    return await readDocument(await task.promise, limits);
  } catch (error) {
    return { ok: false, error: toFault(error) };
  } finally {
    await task.destroy();
  }
}

type Document = Awaited<ReturnType<GetDocument>["promise"]>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

async function readDocument(document: Document, limits: PdfLimits): Promise<PdfReading> {
  if (document.numPages > limits.pages) {
    const reason = `It has ${document.numPages} pages, and ${limits.pages} are allowed.`;
    return { ok: false, error: { kind: "too-long", reason } };
  }
  const pages: PdfLine[][] = [];
  let left = limits.letters;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const pieces = await readPieces(page, left);
    if (pieces === undefined) {
      const reason = "It has more text than an article may have.";
      return { ok: false, error: { kind: "too-long", reason } };
    }
    const lines = toLines(pieces);
    left -= lines.reduce((sum, line) => sum + line.text.length, 0);
    pages.push(lines);
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  return { ok: true, value: { pages, ...factsOf(info) } };
}

const factsOf = (info: object): Omit<PdfContent, "pages"> => ({
  title: wordsOf(info, "Title"),
  author: wordsOf(info, "Author"),
  created: wordsOf(info, "CreationDate"),
  language: wordsOf(info, "Language"),
});

/** A piece is kept as an object with its place: an empty one counts as so many letters. */
const PIECE_LETTERS = 4;

/** The pieces of a page, taken one part after the other; undefined where they have too many letters. */
async function readPieces(page: Page, mostLetters: number): Promise<PdfPiece[] | undefined> {
  const pieces: PdfPiece[] = [];
  let letters = 0;
  const reader = page.streamTextContent().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const piece of part.value.items.flatMap(toPieces)) {
        letters += Math.max(PIECE_LETTERS, piece.text.length);
        pieces.push(piece);
      }
      if (letters > mostLetters + PIECE_LETTERS) return undefined;
    }
    return pieces;
  } finally {
    await reader.cancel();
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
