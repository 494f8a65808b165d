/** Reads every blob of an index and says what is not as it should be. */
import { hasBit } from "./encoding/bit-words.ts";
import { LruCache } from "./encoding/lru-cache.ts";
import { toUint32s } from "./encoding/numeric-columns.ts";
import { isSound, unseal } from "./encoding/sealed-blob.ts";
import type { IndexManifest, SegmentEntry } from "./index-manifest.ts";
import { MANIFEST, readManifest } from "./index-manifest.ts";
import type { IndexFinding } from "./search-engine.ts";
import { countPostings, directoryBytes } from "./segment/positions.ts";
import { documentsOf } from "./segment/postings.ts";
import type { SegmentScan } from "./segment/segment.ts";
import { Segment } from "./segment/segment.ts";
import { parseMeta } from "./segment/segment-meta.ts";
import { listBlobNames } from "./segment/segment-blob-names.ts";
import { blobName, columnBlob, FIRST_WORD, META, termChunk } from "./segment/segment-names.ts";
import type { TermPlace } from "./segment/term-writer.ts";
import type { SegmentStorage } from "./segment-storage.ts";

const CACHE_BYTES = 16 * 1024 * 1024;

type Report = (finding: IndexFinding) => void;

const checkBlob = (storage: SegmentStorage, name: string, report: Report): boolean => {
  const blob = storage.read(name);
  if (blob === undefined) {
    report({ code: "missing", blob: name, reason: "is not there" });
    return false;
  }
  if (isSound(blob)) return true;
  report({ code: "damaged", blob: name, reason: "does not fit its checksum" });
  return false;
};

const isAscending = (numbers: Uint32Array): boolean => {
  for (let index = 1; index < numbers.length; index++) {
    if ((numbers[index] ?? 0) <= (numbers[index - 1] ?? 0)) return false;
  }
  return true;
};

/** What is wrong with a term; undefined when nothing. */
const findFault = (
  segment: Segment,
  scan: SegmentScan,
  place: TermPlace,
): IndexFinding["code"] | undefined => {
  const postings = segment.decodePostings(place, scan.postings(place.postingChunk));
  const documents = documentsOf(postings);
  if (!isAscending(documents) || (documents.at(-1) ?? 0) >= segment.documents) return "order";
  if (place.term < FIRST_WORD) return undefined;
  const { positionOffset: start, positionLength } = place;
  const entry = scan.positions(place.positionChunk).subarray(start, start + positionLength);
  const stream = entry.subarray(directoryBytes(place.count));
  return countPostings(stream) === place.count ? undefined : "count";
};

const checkTerms = (segment: Segment, report: Report): void => {
  let before: string | undefined;
  let count = 0;
  const scan = segment.scan();
  const blob = blobName(segment.number, termChunk(0));
  for (const place of segment.terms.from("")) {
    count++;
    if (before !== undefined && place.term <= before) {
      report({ code: "order", blob, reason: `has "${place.term}" after "${before}"` });
    }
    before = place.term;
    const code = findFault(segment, scan, place);
    if (code !== undefined) {
      const reason = `has postings of "${place.term}" that do not fit`;
      report({ code, blob, reason });
    }
  }
  if (count !== segment.meta.terms) {
    report({ code: "count", blob, reason: `has ${count} terms of ${segment.meta.terms}` });
  }
};

/** Checks a segment; undefined when it cannot be read at all. */
const checkSegment = (
  storage: SegmentStorage,
  { segment: number, removed }: SegmentEntry,
  report: Report,
): Segment | undefined => {
  const metaName = blobName(number, META);
  if (!checkBlob(storage, metaName, report)) return undefined;
  const meta = parseMeta(unseal(storage.read(metaName) ?? new Uint8Array()));
  const names = [...listBlobNames(meta), ...(removed === null ? [] : [removed])];
  const sound = names.map((name) => checkBlob(storage, blobName(number, name), report));
  if (sound.includes(false)) return undefined;
  const segment = new Segment(storage, number, new LruCache(CACHE_BYTES));
  if (!isAscending(segment.columns.keys)) {
    const blob = blobName(number, columnBlob("keys"));
    report({ code: "order", blob, reason: "has keys that do not go up" });
  }
  checkTerms(segment, report);
  if (removed !== null) {
    const blob = storage.read(blobName(number, removed));
    if (blob !== undefined) segment.setRemoved(toUint32s(unseal(blob)));
  }
  return segment;
};

/** A key that can be found twice would be two hits of one document. */
const checkKeys = (segments: readonly Segment[], report: Report): void => {
  const seen = new Set<number>();
  for (const { number, columns, removed } of segments) {
    for (const [document, key] of columns.keys.entries()) {
      if (removed !== undefined && hasBit(removed, document)) continue;
      if (seen.has(key)) {
        const blob = blobName(number, columnBlob("keys"));
        report({ code: "count", blob, reason: `has document ${key}, which is in another segment` });
      }
      seen.add(key);
    }
  }
};

/** The names of all blobs that the manifest's segments have, as far as they can be known. */
const listExpected = (segments: readonly Segment[], manifest: IndexManifest): Set<string> =>
  new Set([
    MANIFEST,
    ...segments.flatMap(({ number, meta }) =>
      listBlobNames(meta).map((name) => blobName(number, name)),
    ),
    ...manifest.segments.flatMap(({ segment, removed }) =>
      removed === null ? [] : [blobName(segment, removed)],
    ),
  ]);

/** Checks what is written: checksums, order and counts, and that nothing is there that belongs to nothing. */
export const checkIndex = (storage: SegmentStorage): IndexFinding[] => {
  const findings: IndexFinding[] = [];
  const report = (finding: IndexFinding): void => void findings.push(finding);
  if (storage.read(MANIFEST) !== undefined && !checkBlob(storage, MANIFEST, report))
    return findings;
  const manifest = readManifest(storage);
  const segments = manifest.segments.flatMap((entry) => checkSegment(storage, entry, report) ?? []);
  checkKeys(segments, report);
  if (segments.length < manifest.segments.length) return findings;
  const expected = listExpected(segments, manifest);
  for (const name of storage.list()) {
    if (expected.has(name)) continue;
    report({ code: "orphan", blob: name, reason: "belongs to no segment" });
  }
  return findings;
};
