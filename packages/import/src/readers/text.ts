import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { readWhole } from "../source/read-whole.ts";
import { decodeText } from "../text/decode-text.ts";
import { toDraftText } from "../text/to-draft-text.ts";
import type { ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/** Plain text: one file is one article, and says nothing about itself. */
export const textReader: Reader = {
  format: "text",
  extensions: [".txt", ".text"],
  detects: ({ text }) => (text === null ? "no" : "possible"),
  read: readText,
};

async function* readText(source: ByteSource, { limits }: ReadContext): AsyncGenerator<ImportEvent> {
  const bytes = await readWhole(source, limits.articleBytes);
  const { text: raw, encoding } = decodeText(bytes);
  const text = toDraftText(raw);
  if (text === "") {
    yield toFinding(source, "text-missing", {
      outcome: "skipped",
      reason: "The file has only white space in it.",
    });
    return;
  }
  const { path, entry } = source;
  const origin = { path, entry, line: null, format: "text", encoding, bytes } as const;
  yield {
    kind: "article",
    draft: {
      text,
      title: null,
      author: null,
      publisher: null,
      url: null,
      rights: null,
      published: null,
      language: null,
      origin,
    },
  };
}
