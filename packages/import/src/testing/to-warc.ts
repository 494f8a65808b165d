/** A record of a web archive, as it is written into one. */
export type WrittenRecord = {
  readonly type: string;
  readonly url?: string;
  readonly contentType?: string;
  readonly block: string | Uint8Array;
};

/** The bytes of one record of WARC 1.1. Its id counts up from the number. */
export function toWarcRecord(record: WrittenRecord, number = 1): Uint8Array {
  const block = Buffer.from(record.block);
  const head = [
    "WARC/1.1",
    `WARC-Type: ${record.type}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-${String(number).padStart(12, "0")}>`,
    "WARC-Date: 2024-02-29T08:00:00Z",
    ...(record.url === undefined ? [] : [`WARC-Target-URI: ${record.url}`]),
    `Content-Type: ${record.contentType ?? "application/http; msgtype=response"}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${head.join("\r\n")}\r\n\r\n`),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
}

/** An answer of a web server, head and body. */
export const toAnswer = (
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = { "Content-Type": "text/html" },
  status = "200 OK",
): Uint8Array => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`),
    Buffer.from(body),
  ]);
};
