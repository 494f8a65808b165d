import { ByteReader } from "../bytes/byte-reader.ts";
import type { Sample } from "../detect/sample.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { formatBytes } from "../source/format-bytes.ts";
import { toEntrySource } from "../source/to-entry-source.ts";
import type { WarcRecord } from "../warc/read-warc-records.ts";
import { readWarcRecords } from "../warc/read-warc-records.ts";
import { endingOf, toUri, toWebPage } from "../warc/to-web-page.ts";
import type { WebPage } from "../warc/to-web-page.ts";
import type { ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/**
 * Web archives (WARC 1.0 and 1.1): every web page and PDF that a server answered with is read by its
 * own format. What else such an archive holds is counted, and told once at the end.
 */
export const warcReader: Reader = {
  format: "warc",
  extensions: [".warc"],
  isContainer: true,
  detects: ({ bytes }: Sample) =>
    /^WARC\/\d\.\d/u.test(Buffer.from(bytes.subarray(0, 10)).toString("latin1")) ? "certain" : "no",
  read: readWarc,
};

const WANTED: ReadonlySet<string> = new Set(["response", "resource"]);

async function* readWarc(source: ByteSource, context: ReadContext): AsyncGenerator<ImportEvent> {
  const { articleBytes } = context.limits;
  const reader = new ByteReader(source.chunks);
  const passed = new Map<string, number>();
  try {
    for await (const record of readWarcRecords(reader, { longest: articleBytes, wanted: WANTED })) {
      yield* readRecord(record);
    }
  } finally {
    await reader.close();
  }
  if (passed.size > 0) {
    const reason = `It holds more than pages, which is passed over: ${listCounts(passed)}.`;
    yield toFinding(source, "entries-passed-over", { outcome: "skipped", reason });
  }

  async function* readRecord(record: WarcRecord): AsyncGenerator<ImportEvent> {
    if (record.kind === "passed-over") count(record.type);
    else if (record.kind === "broken") {
      const reason = `The web archive is damaged: ${record.reason}. What stands before was taken.`;
      yield toFinding(source, "markup-malformed", { outcome: "refused", reason });
    } else if (record.kind === "too-long") count(`file of more than ${formatBytes(articleBytes)}`);
    else yield* readBlock(record);
  }

  async function* readBlock({
    fields,
    block,
  }: WarcRecord & { kind: "record" }): AsyncGenerator<ImportEvent> {
    const page = toWebPage(fields, block, articleBytes);
    if (page.kind === "other") count(page.what);
    else if (page.kind === "broken") {
      const reason = `The page cannot be read: ${page.reason}.`;
      yield toFinding(toInside(fields), "markup-malformed", { outcome: "refused", reason });
    } else yield* readPage(toInside(fields), page);
  }

  async function* readPage(inside: ByteSource, page: WebPage): AsyncGenerator<ImportEvent> {
    const { bytes, encoding, url } = page;
    const name = `page${endingOf(page.type)}`;
    const entry = {
      ...inside,
      name,
      size: bytes.length,
      chunks: once(bytes),
      said: { encoding, url },
    };
    for await (const event of context.readEntry(entry)) {
      const isNameless = event.kind === "article" && event.draft.url === null;
      yield isNameless ? { kind: "article", draft: { ...event.draft, url } } : event;
    }
  }

  function toInside(fields: ReadonlyMap<string, string>): ByteSource {
    const words = [fields.get("warc-record-id"), toUri(fields)].filter(
      (part) => part !== undefined,
    );
    return toEntrySource(source, words.join(" "));
  }

  function count(what: string): void {
    passed.set(what, (passed.get(what) ?? 0) + 1);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** `3 × request, 2 × revisit`, the most frequent first. */
const listCounts = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([what, count]) => `${count} × ${what}`)
    .join(", ");
