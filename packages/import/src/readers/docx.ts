import { toDraft } from "../fields/to-draft.ts";
import { toBlockText } from "../html/to-block-text.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { SourceFault } from "../source/byte-source.ts";
import { readWhole } from "../source/read-whole.ts";
import { decodeText } from "../text/decode-text.ts";
import { findWords, readElements } from "../xml/read-elements.ts";
import type { XmlElement } from "../xml/read-elements.ts";
import { readZipFiles } from "../zip/read-zip-files.ts";
import type { ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";
import { fitZip } from "./zip.ts";

/** Word documents (DOCX): one file is one article. Words that were struck out as a change are left out. */
export const docxReader: Reader = {
  format: "docx",
  extensions: [".docx"],
  detects: (sample) => fitZip(sample, ["word/document.xml", "word/_rels/document.xml.rels"]),
  read: readDocx,
};

/** What is a title by its style, so that it can be told from the text. */
const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => h2:fresh"];

async function* readDocx(source: ByteSource, { limits }: ReadContext): AsyncGenerator<ImportEvent> {
  const bytes = await readWhole(source, limits.wholeBytes, "file-too-large");
  // The library unpacks without limits. Unpacking the same before, with limits, shows what it will find.
  const bounds = { ...limits, wholeBytes: limits.articleBytes };
  const files = await readZipFiles({ bytes }, bounds, (name) => /\.(?:xml|rels)$/iu.test(name));
  const html = await toHtml(bytes);
  const details = readElements(decodeText(files.get("docProps/core.xml") ?? new Uint8Array()).text);
  const text = toBlockText(html.replace(/<h1 class="title">.*?<\/h1>/su, ""));
  if (text === "") {
    yield toFinding(source, "text-missing", {
      outcome: "refused",
      reason: "The document has no words in it.",
    });
    return;
  }
  const { path, entry } = source;
  const values = toValues(text, html, details);
  const origin = { path, entry, line: null, format: "docx", encoding: null, bytes } as const;
  for (const event of toDraft(values, origin, { isPlain: true })) {
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(findWords(details, "created") ?? "")?.[0];
    // The day on which the document was begun is near the day of publication, and not known to be it.
    const published =
      day === undefined ? null : { edtf: `${day}?`, words: findWords(details, "created") ?? day };
    yield event.kind === "article"
      ? { kind: "article", draft: { ...event.draft, published } }
      : event;
  }
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  // Loaded with the first document, for it brings a parser of its own.
  const { default: mammoth } = await import("mammoth");
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage });
    return value;
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new SourceFault("markup-malformed", `The document cannot be read: ${words}`, { cause });
  }
}

function toValues(
  text: string,
  html: string,
  details: readonly XmlElement[],
): Readonly<Record<string, string>> {
  const heading = /<h1[^>]*>(?<words>.*?)<\/h1>/su.exec(html)?.groups?.["words"];
  const entries = {
    text,
    title: heading === undefined ? findWords(details, "title") : toBlockText(heading),
    author: findWords(details, "creator"),
    language: findWords(details, "language"),
  };
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
}
