/** A PDF of some hundred kilobytes whose page unpacks to much more than reading one may take. */
import { deflateSync } from "node:zlib";

const UNPACKED = 300_000_000;

/** It has no table of its objects: readers of PDF look for them. */
export const toPdfBomb = (): Uint8Array => {
  const packed = deflateSync(Buffer.alloc(UNPACKED, " "), { level: 9 });
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >> endobj
4 0 obj << /Length ${packed.length} /Filter /FlateDecode >>
stream
`,
    ),
    packed,
    Buffer.from("\nendstream endobj\ntrailer << /Size 5 /Root 1 0 R >>\n"),
  ]);
};
