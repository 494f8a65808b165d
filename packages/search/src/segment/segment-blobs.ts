import type { LruCache } from "../encoding/lru-cache.ts";
import { unseal } from "../encoding/sealed-blob.ts";
import type { SegmentStorage } from "../segment-storage.ts";
import { blobName } from "./segment-names.ts";

/** A blob that should be there is not: another process has merged its segment away, or the index is damaged. */
export class MissingBlobError extends Error {
  override readonly name = "MissingBlobError";

  constructor(blob: string) {
    super(`The index has no blob "${blob}"`);
  }
}

/** What is kept in memory of all segments together: by name, and each counted in bytes. */
export type SegmentCache = LruCache<object>;

/** The blobs of one segment. */
export class SegmentBlobs {
  readonly #storage: SegmentStorage;
  readonly #cache: SegmentCache;
  readonly segment: number;

  constructor(storage: SegmentStorage, segment: number, cache: SegmentCache) {
    this.#storage = storage;
    this.segment = segment;
    this.#cache = cache;
  }

  /** A blob's content. Throws `MissingBlobError`. */
  read(name: string): Uint8Array {
    const full = blobName(this.segment, name);
    const blob = this.#storage.read(full);
    if (blob === undefined) throw new MissingBlobError(full);
    return unseal(blob);
  }

  /** As `read`, through the cache. */
  readCached(name: string): Uint8Array {
    return this.remember(name, () => {
      const value = this.read(name);
      return { value, bytes: value.length };
    });
  }

  /** What `make` gave last for this name, if it is still kept; else what it gives now. */
  remember<T extends object>(name: string, make: () => { value: T; bytes: number }): T {
    const full = blobName(this.segment, name);
    // The cache holds under a name only what was put there under the same name, by the same caller.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const kept = this.#cache.get(full) as T | undefined;
    if (kept !== undefined) return kept;
    const { value, bytes } = make();
    this.#cache.set(full, value, bytes + 200);
    return value;
  }
}
