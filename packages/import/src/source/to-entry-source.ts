import type { ByteSource } from "./byte-source.ts";

/** A source inside a container, with nothing in it yet: `a.zip!b.html` in the findings and the origin. */
export function toEntrySource(container: ByteSource, name: string): ByteSource {
  return {
    path: container.path,
    entry: container.entry === null ? name : `${container.entry}!${name}`,
    name: name.slice(name.lastIndexOf("/") + 1).replace(/\.(?:gz|zst)$/iu, ""),
    file: null,
    size: null,
    chunks: nothing(),
    assertUnchanged: container.assertUnchanged,
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // No bytes: whoever makes the source puts its own in.
}
