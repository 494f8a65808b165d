import type { DraftDate } from "../article-draft.ts";
import type { PdfContent } from "./pdf-content.ts";

/** Titles that a word processor put there, and no person: the file's name, or nothing. */
const NO_TITLE =
  /^(?:untitled|sans titre|ohne titel|document\d*|microsoft word|powerpoint)\b|\.(?:docx?|odt|rtf|pdf|indd|qxd|pub|tex|dvi)$/iu;

/** Letters of a title are larger than those of the text by this. */
const TITLE_SIZE = 1.2;

/** The document's title by its metadata, or else the lines in the largest letters at its beginning. */
export function findPdfTitle(content: PdfContent, paragraphs: readonly string[]): string | null {
  if (content.title !== null && !NO_TITLE.test(content.title))
    return content.title.replaceAll(/\s+/gu, " ");
  const [first] = paragraphs;
  const line = content.pages.flat().find(({ text }) => first?.startsWith(text));
  if (first === undefined || line === undefined || paragraphs.length < 2) return null;
  return line.size >= TITLE_SIZE * usualSize(content) && first.length <= 300 ? first : null;
}

/** The size that most letters have, in points. */
function usualSize({ pages }: PdfContent): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let usual = 0;
  let most = 0;
  for (const [size, count] of letters) if (count > most) [usual, most] = [size, count];
  return usual;
}

/**
 * The day on which a PDF was made (`D:20240228093000+01'00'`, ISO 32000-1, 7.9.4) as a day on which the
 * article may have been published: EDTF with a question mark.
 */
export function toPdfDate(words: string | null): DraftDate | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/u.exec(words ?? "") ?? [];
  if (words === null || year === undefined || Number(year) < 1980) return null;
  const parts = [year, month, month === undefined ? undefined : day].filter(
    (part) => part !== undefined,
  );
  const edtf = parts.join("-");
  const isDay =
    Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12 && !Number.isNaN(Date.parse(edtf));
  return isDay ? { edtf: `${edtf}?`, words } : null;
}
