/**
 * What the engine asks of whoever keeps its blobs: names and bytes, and nothing else. What is written inside one
 * transaction of the keeper's appears at once or not at all, and so the index is always of one piece.
 */
export interface SegmentStorage {
  /** The names of all blobs, in any order. */
  list(): readonly string[];
  /** A blob's bytes, which the engine never changes; undefined where there is none of this name. */
  read(name: string): Uint8Array | undefined;
  /** Writes a blob, over the one of the same name if there is one. The bytes are the storage's own from then on. */
  write(name: string, bytes: Uint8Array): void;
  /** Deletes a blob; of a name that is not there, it does nothing. */
  delete(name: string): void;
}
