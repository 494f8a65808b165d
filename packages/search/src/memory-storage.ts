import type { SegmentStorage } from "./segment-storage.ts";

/** A storage that lives as long as the process: for tests, and for small indexes that are made anew each time. */
export const createMemoryStorage = (): SegmentStorage => {
  const blobs = new Map<string, Uint8Array>();
  return {
    list: () => [...blobs.keys()],
    read: (name) => blobs.get(name),
    write: (name, bytes) => void blobs.set(name, bytes),
    delete: (name) => void blobs.delete(name),
  };
};
