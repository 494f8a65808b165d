import type { Analysis } from "./analysis/stem.ts";
import { isSound, seal, unseal } from "./encoding/sealed-blob.ts";
import { FORMAT_VERSION } from "./segment/segment-names.ts";
import { UnknownFormatError } from "./segment/segment-meta.ts";
import type { SegmentStorage } from "./segment-storage.ts";

/** The one blob that says which segments there are. It is written last, and nothing counts that it does not name. */
export const MANIFEST = "manifest";

export type SegmentEntry = {
  readonly segment: number;
  /** The blob with its removed documents, without the segment's name; null while there are none. */
  readonly removed: string | null;
};

export type IndexManifest = {
  readonly version: number;
  /** Grows with each change. */
  readonly generation: number;
  /** The number of the next segment. */
  readonly next: number;
  readonly segments: readonly SegmentEntry[];
  /** The analyses of the documents that ever came in. */
  readonly analyses: readonly Analysis[];
};

/** A manifest that is not as it was written: the index must be made anew. */
export class DamagedIndexError extends Error {
  override readonly name = "DamagedIndexError";

  constructor() {
    super("The search index is damaged: make it anew from the archive");
  }
}

export const EMPTY_MANIFEST: IndexManifest = {
  version: FORMAT_VERSION,
  generation: 0,
  next: 1,
  segments: [],
  analyses: [],
};

/** Throws `DamagedIndexError` or `UnknownFormatError`; an empty storage is an empty index. */
export const readManifest = (storage: SegmentStorage): IndexManifest => {
  const blob = storage.read(MANIFEST);
  if (blob === undefined) return EMPTY_MANIFEST;
  if (!isSound(blob)) throw new DamagedIndexError();
  const manifest: IndexManifest = JSON.parse(new TextDecoder().decode(unseal(blob)));
  if (manifest.version !== FORMAT_VERSION) throw new UnknownFormatError(manifest.version);
  return manifest;
};

export const writeManifest = (storage: SegmentStorage, manifest: IndexManifest): void => {
  storage.write(MANIFEST, seal(new TextEncoder().encode(JSON.stringify(manifest))));
};
