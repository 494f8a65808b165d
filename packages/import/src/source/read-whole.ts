import { SourceFault, type ByteSource } from "./byte-source.ts";
import { formatBytes } from "./format-bytes.ts";

/**
 * All bytes of a source, which is the file that was opened.
 * @throws SourceFault when there are more than `limit`, or when the file changed meanwhile.
 */
export async function readWhole(
  source: ByteSource,
  limit: number,
  code: "article-too-large" | "file-too-large" = "article-too-large",
): Promise<Uint8Array> {
  assertFits(source.size ?? 0, limit, code);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks) {
    length += chunk.length;
    assertFits(length, limit, code);
    chunks.push(chunk);
  }
  source.assertUnchanged();
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, length);
}

function assertFits(
  bytes: number,
  limit: number,
  code: "article-too-large" | "file-too-large",
): void {
  if (bytes <= limit) return;
  const what = code === "article-too-large" ? "one article" : "a file of this format";
  throw new SourceFault(
    code,
    `It is larger than ${formatBytes(limit)}, the most that ${what} may have: split it, or raise the limit.`,
  );
}
