import { isProse } from "../detect/is-prose.ts";
import { toDraft } from "../fields/to-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { readWhole } from "../source/read-whole.ts";
import { decodeText } from "../text/decode-text.ts";
import { toDecodingFindings } from "./decoding-findings.ts";
import type { ReadContext, Reader } from "./reader.ts";

/** Plain text: one file is one article, and says nothing about itself. */
export const textReader: Reader = {
  format: "text",
  extensions: [".txt", ".text"],
  detects: (sample) => (isProse(sample) ? "possible" : "no"),
  read: readText,
};

async function* readText(source: ByteSource, { limits }: ReadContext): AsyncGenerator<ImportEvent> {
  const bytes = await readWhole(source, limits.articleBytes);
  const decoded = decodeText(bytes, source.said?.encoding);
  yield* toDecodingFindings(source, decoded);
  const { path, entry } = source;
  const { text, encoding } = decoded;
  const origin = { path, entry, line: null, format: "text", encoding, bytes } as const;
  yield* toDraft({ text }, origin, { isPlain: true });
}
