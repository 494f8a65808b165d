import { toArchiveName, parsePackage } from "../epub/parse-package.ts";
import type { EpubPackage } from "../epub/parse-package.ts";
import { toDraft } from "../fields/to-draft.ts";
import type { FieldValues } from "../fields/article-field.ts";
import { toBlockText } from "../html/to-block-text.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { SourceFault } from "../source/byte-source.ts";
import { toEntrySource } from "../source/to-entry-source.ts";
import { decodeText } from "../text/decode-text.ts";
import { findWords, readElements } from "../xml/read-elements.ts";
import { toPlace } from "../zip/open-zip.ts";
import { readZipFiles } from "../zip/read-zip-files.ts";
import type { ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";
import { fitZip } from "./zip.ts";

/**
 * EPUB: each document in reading order is one article, as newspapers and magazines are made; of a book,
 * these are its chapters. Covers and the table of contents have no text of their own and are left out.
 */
export const epubReader: Reader = {
  format: "epub",
  extensions: [".epub"],
  detects: (sample) => fitZip(sample, ["mimetypeapplication/epub+zip"]),
  read: readEpub,
};

const WANTED = /(?:\.(?:opf|x?html?)|^META-INF\/(?:container|encryption)\.xml)$/iu;

async function* readEpub(source: ByteSource, { limits }: ReadContext): AsyncGenerator<ImportEvent> {
  const files = await readZipFiles(await toPlace(source, limits), limits, (name) =>
    WANTED.test(name),
  );
  const parsed = parsePackage(files);
  if (!parsed.ok)
    throw new SourceFault("markup-malformed", `The EPUB cannot be read: ${parsed.error}`);
  const locked = listEncrypted(files);
  for (const name of parsed.value.documents) {
    const inside = toEntrySource(source, name);
    const bytes = files.get(name);
    if (bytes === undefined) {
      const reason = "The EPUB names this document, and it is not there.";
      yield toFinding(inside, "markup-malformed", { outcome: "refused", reason });
    } else if (locked.has(name)) {
      const reason = "It is encrypted (DRM), and cannot be read.";
      yield toFinding(inside, "file-encrypted", { outcome: "refused", reason });
    } else yield* readDocument(inside, parsed.value, bytes);
  }
}

function* readDocument(
  inside: ByteSource,
  book: EpubPackage,
  bytes: Uint8Array,
): Generator<ImportEvent> {
  const { text: html, encoding } = decodeText(bytes);
  const text = toBlockText(html);
  if (text === "") return;
  const { path, entry } = inside;
  const title = findTitle(html) ?? book.title;
  const [first = "", ...rest] = text.split("\n\n");
  // The heading that is the title is not told twice.
  const body =
    first.replaceAll(/\s+/gu, " ") === title && rest.length > 0 ? rest.join("\n\n") : text;
  const { author, publisher, date, language, rights } = book;
  const values = Object.fromEntries(
    Object.entries({ text: body, title, author, publisher, date, language, rights }).filter(
      ([, value]) => value !== undefined,
    ),
  ) satisfies FieldValues;
  const origin = { path, entry, line: null, format: "epub", encoding, bytes } as const;
  yield* toDraft(values, origin, { isPlain: true });
}

/** The first heading; a document's title is often that of the whole book. */
function findTitle(html: string): string | undefined {
  const elements = readElements(html);
  const words = ["h1", "h2", "h3", "title"].map((name) => findWords(elements, name));
  return words.find((found) => found !== undefined)?.replaceAll(/\s+/gu, " ");
}

/** The names of files that are encrypted. Fonts often are, and do not matter. */
function listEncrypted(files: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const bytes = files.get("META-INF/encryption.xml");
  if (bytes === undefined) return new Set();
  const references = readElements(decodeText(bytes).text).filter(
    ({ name }) => name === "cipherreference",
  );
  return new Set(
    references.map(({ attributes }) => toArchiveName(attributes["URI"] ?? "", "") ?? ""),
  );
}
