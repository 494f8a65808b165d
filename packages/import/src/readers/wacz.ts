import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { toEntrySource } from "../source/to-entry-source.ts";
import { openZip, unpackEntry } from "../zip/open-zip.ts";
import type { ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";
import { fitZip } from "./zip.ts";

/**
 * WACZ (https://specs.webrecorder.net/wacz/1.1.1/): an archive with web archives in `archive/`. Its
 * indexes, logs and lists of pages say nothing that the web archives do not.
 */
export const waczReader: Reader = {
  format: "wacz",
  extensions: [".wacz"],
  isContainer: true,
  detects: (sample) =>
    fitZip(sample, ["archive/data.warc.gz", "archive/rec-", "indexes/index.cdx"]),
  read: readWacz,
};

async function* readWacz(source: ByteSource, context: ReadContext): AsyncGenerator<ImportEvent> {
  let archives = 0;
  for await (const entry of openZip(source, context.limits)) {
    if (!/^archive\/.+\.warc(?:\.gz)?$/u.test(entry.name)) continue;
    archives += 1;
    const inside = toEntrySource(source, entry.name);
    if (entry.kind === "refused") {
      yield toFinding(inside, entry.code, { outcome: "refused", reason: entry.reason });
    } else {
      yield* context.readEntry({ ...inside, size: entry.size, chunks: unpackEntry(entry) });
    }
  }
  if (archives === 0) {
    const reason = "It holds no web archive: a WACZ file has them in a folder “archive”.";
    yield toFinding(source, "markup-malformed", { outcome: "refused", reason });
  }
}
