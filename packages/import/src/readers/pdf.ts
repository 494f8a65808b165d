import type { Sample } from "../detect/sample.ts";
import { toDraft } from "../fields/to-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import { findPdfTitle, toPdfDate } from "../pdf/pdf-details.ts";
import type { PdfContent, PdfFault } from "../pdf/pdf-content.ts";
import { toParagraphs } from "../pdf/to-paragraphs.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { readWhole } from "../source/read-whole.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/** PDF with a text layer: one file is one article. One that holds only pictures of pages is refused. */
export const pdfReader: Reader = {
  format: "pdf",
  extensions: [".pdf"],
  detects: detectPdf,
  read: readPdfArticle,
};

/** More than any newspaper has; a document may say it has as many as it likes. */
const MOST_PAGES = 2000;

/** The mark may stand behind a kilobyte of something else: so the readers of PDF have it. */
function detectPdf({ bytes }: Sample): Fit {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return head.startsWith("%PDF-") ? "certain" : head.includes("\n%PDF-") ? "possible" : "no";
}

async function* readPdfArticle(
  source: ByteSource,
  { limits, pdf }: ReadContext,
): AsyncGenerator<ImportEvent> {
  const bytes = await readWhole(source, limits.wholeBytes, "file-too-large");
  const read = await pdf.read(
    bytes,
    { pages: MOST_PAGES, letters: limits.articleBytes },
    { bytes: limits.pdfBytes, seconds: limits.pdfSeconds },
  );
  if (!read.ok) {
    yield toFinding(source, CODES[read.error.kind], {
      outcome: "refused",
      reason: read.error.reason,
    });
    return;
  }
  const { value: content } = read;
  const paragraphs = toParagraphs(content.pages);
  if (paragraphs.length === 0) {
    const reason = "It has no text layer, only pictures: have the text recognised (OCR) first.";
    yield toFinding(source, "text-layer-missing", { outcome: "refused", reason });
    return;
  }
  yield* toArticle(source, { content, paragraphs, bytes });
}

const CODES = {
  encrypted: "file-encrypted",
  damaged: "markup-malformed",
  "too-long": "file-too-large",
  "too-much-memory": "expansion-too-large",
  "too-much-time": "reading-too-slow",
  "broke-down": "reader-failed",
} as const satisfies Record<PdfFault["kind"], string>;

type Read = {
  readonly content: PdfContent;
  readonly paragraphs: readonly string[];
  readonly bytes: Uint8Array;
};

function* toArticle(
  source: ByteSource,
  { content, paragraphs, bytes }: Read,
): Generator<ImportEvent> {
  const title = findPdfTitle(content, paragraphs);
  const body =
    title !== null && paragraphs[0] === title && paragraphs.length > 1
      ? paragraphs.slice(1)
      : paragraphs;
  const { path, entry } = source;
  const origin = { path, entry, line: null, format: "pdf", encoding: null, bytes } as const;
  const values = {
    text: body.join("\n\n"),
    ...(title === null ? {} : { title }),
    ...(content.author === null ? {} : { author: content.author }),
    ...(content.language === null ? {} : { language: content.language }),
  };
  for (const event of toDraft(values, origin, { isPlain: true })) {
    // The day on which the file was made is near the day of publication, and not known to be it.
    yield event.kind === "article"
      ? { kind: "article", draft: { ...event.draft, published: toPdfDate(content.created) } }
      : event;
  }
}
