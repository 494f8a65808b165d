import { isAssetName } from "./detect/is-asset.ts";
import type { Sample } from "./detect/sample.ts";
import { findReader } from "./detect/detect-format.ts";
import type { ImportEvent } from "./import-event.ts";
import type { ImportFormat } from "./import-format.ts";
import type { ImportLimits } from "./import-limits.ts";
import { loadLanguageDetector } from "./language/detect-language.ts";
import type { PdfThread } from "./pdf/pdf-thread.ts";
import type { Reader } from "./readers/reader.ts";
import { READERS } from "./readers/readers.ts";
import { toFinding } from "./readers/to-finding.ts";
import { SourceFault, type ByteSource } from "./source/byte-source.ts";
import { openSource } from "./source/open-source.ts";
import type { Sampled } from "./source/take-sample.ts";

/** What holds for all sources of one import. */
export type FormatOptions = {
  readonly limits: ImportLimits;
  readonly map: Readonly<Record<string, string>>;
  /** The formats to take; null for all. */
  readonly only: readonly ImportFormat[] | null;
  readonly signal: AbortSignal | undefined;
  readonly pdf: PdfThread;
};

/**
 * Reads one source by the format that it is found to have, unpacking it where it is compressed.
 * Returns whether it was read to its end; what is wrong with it comes as a finding. Throws nothing
 * but the signal's reason.
 */
export async function* readFormat(
  source: ByteSource,
  options: FormatOptions,
  depth = 0,
): AsyncGenerator<ImportEvent, boolean> {
  let sampled: Sampled | undefined;
  let articles = 0;
  try {
    sampled = await openSource(source, options.limits);
    for await (const event of readSampled(sampled, options, depth)) {
      if (event.kind === "article") articles += 1;
      options.signal?.throwIfAborted();
      yield event;
    }
    source.assertUnchanged();
    return true;
  } catch (error) {
    options.signal?.throwIfAborted();
    yield toFault(source, error, articles);
    return false;
  } finally {
    await sampled?.close();
  }
}

async function* readSampled(
  { sample, source }: Sampled,
  options: FormatOptions,
  depth: number,
): AsyncGenerator<ImportEvent> {
  if (sample.bytes.length === 0) {
    source.assertUnchanged();
    yield toFinding(source, "file-empty", { outcome: "skipped", reason: "It has nothing in it." });
    return;
  }
  const detection = findReader(sample, READERS);
  if (detection?.isCertain !== true && isAssetName(sample.name)) {
    const reason = "By its name it is a picture, a script, a style or the like.";
    yield toFinding(source, "file-asset", { outcome: "skipped", reason });
    return;
  }
  if (detection === undefined) {
    yield toUnknown(source, sample);
    return;
  }
  const { reader, named } = detection;
  const isAsked = options.only?.includes(reader.format) ?? true;
  if (options.only !== null && !isAsked && reader.isContainer !== true) {
    const reason = `It is in the format ${reader.format}, and only ${options.only.join(", ")} was asked for.`;
    yield toFinding(source, "format-not-wanted", { outcome: "skipped", reason });
    return;
  }
  if (named !== null) yield toDisagreement(source, reader, named);
  // Who asks for a kind of container asks for all that is in it.
  const inside = isAsked ? { ...options, only: null } : options;
  const { limits, map, pdf } = options;
  const readEntry = (entry: ByteSource): AsyncIterable<ImportEvent> =>
    depth + 1 > limits.depth ? refuseDepth(entry, limits) : readFormat(entry, inside, depth + 1);
  for await (const event of reader.read(source, { limits, map, pdf, depth, readEntry })) {
    yield await withLanguage(event);
  }
}

/** A source that does not say its language has the one that its text is in. */
async function withLanguage(event: ImportEvent): Promise<ImportEvent> {
  if (event.kind !== "article" || event.draft.language !== null) return event;
  const detectLanguage = await loadLanguageDetector();
  const language = detectLanguage(event.draft.text);
  return language === null ? event : { kind: "article", draft: { ...event.draft, language } };
}

async function* refuseDepth(
  entry: ByteSource,
  { depth }: ImportLimits,
): AsyncGenerator<ImportEvent> {
  const reason = `It lies in more than ${depth} containers, one in another: unpack the outer ones first.`;
  yield toFinding(entry, "nesting-too-deep", { outcome: "refused", reason });
}

function toUnknown(source: ByteSource, { text, bytes }: Sample): ImportEvent {
  if (text !== null) {
    const reason = "It is text, but in no format that can be imported.";
    return toFinding(source, "format-unknown", { outcome: "refused", reason });
  }
  const reason = isDatabase(bytes)
    ? "It is a database. What a collection holds is taken over by way of a file: onrecord export --archive it, and import that."
    : "It is neither text nor in a format that can be imported.";
  return toFinding(source, "file-binary", { outcome: "refused", reason });
}

/** https://www.sqlite.org/fileformat.html#magic_header_string */
const isDatabase = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 16)).toString("latin1") === "SQLite format 3\0";

const toDisagreement = (source: ByteSource, reader: Reader, named: Reader): ImportEvent =>
  toFinding(source, "name-disagrees", {
    outcome: "warned",
    reason: `By its name it would be ${named.format}; by its content it is ${reader.format}, and was read as that.`,
  });

function toFault(source: ByteSource, error: unknown, articles: number): ImportEvent {
  const taken =
    articles === 0
      ? ""
      : ` What came before, ${articles.toLocaleString("en")} of its articles, was taken.`;
  if (error instanceof SourceFault) {
    const { code, outcome, line, message } = error;
    return toFinding(source, code, { outcome, line, reason: message + taken });
  }
  const words = error instanceof Error ? error.message : String(error);
  const reason = `Its reader broke down: ${words}${taken}`;
  return toFinding(source, "reader-failed", { outcome: "refused", reason });
}
