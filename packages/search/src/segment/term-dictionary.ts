import { ByteReader } from "../encoding/byte-reader.ts";
import type { SegmentBlobs } from "./segment-blobs.ts";
import { TERM_INDEX, termChunk } from "./segment-names.ts";
import type { TermPlace } from "./term-writer.ts";

type Block = {
  readonly first: string;
  readonly chunk: number;
  readonly offset: number;
  readonly terms: number;
};

/** About what a decoded entry takes in memory, with its strings. */
const PLACE_BYTES = 200;

const readIndex = (bytes: Uint8Array): Block[] => {
  const reader = new ByteReader(bytes);
  const blocks: Block[] = [];
  while (!reader.atEnd) {
    const first = reader.string(reader.varint());
    blocks.push({ first, chunk: reader.varint(), offset: reader.varint(), terms: reader.varint() });
  }
  return blocks;
};

/** The terms of a segment, in the order of `<`. The first term of each block is in memory, the blocks come as they are needed. */
export class TermDictionary {
  readonly #blobs: SegmentBlobs;
  #blocks: readonly Block[] | undefined;

  constructor(blobs: SegmentBlobs) {
    this.#blobs = blobs;
  }

  get #index(): readonly Block[] {
    this.#blocks ??= readIndex(this.#blobs.read(TERM_INDEX));
    return this.#blocks;
  }

  /** The last block that begins with `term` or before; -1 when all begin after. */
  #findBlock(term: string): number {
    const blocks = this.#index;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle]?.first ?? "") <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Blocks that were read are kept a while: the words of searches are often the same. */
  #readBlock(block: Block): readonly TermPlace[] {
    return this.#blobs.remember(`terms/${block.chunk}/${block.offset}`, () => {
      const value = this.#decodeBlock(block);
      return { value, bytes: value.length * PLACE_BYTES };
    });
  }

  #decodeBlock({ chunk, offset, terms }: Block): readonly TermPlace[] {
    const reader = new ByteReader(this.#blobs.readCached(termChunk(chunk)), offset);
    let postingChunk = reader.varint();
    let postingOffset = reader.varint();
    let positionChunk = reader.varint();
    let positionOffset = reader.varint();
    let term = "";
    const places: TermPlace[] = [];
    for (let index = 0; index < terms; index++) {
      const shared = reader.varint();
      term = term.slice(0, shared) + reader.string(reader.varint());
      const sharedWord = reader.varint();
      const word =
        sharedWord === 0 ? term : term.slice(0, sharedWord - 1) + reader.string(reader.varint());
      const wordCount = reader.varint();
      const count = reader.varint();
      const postingCode = reader.varint();
      const positionCode = reader.varint();
      // Odd where a chunk begins; else the entry lies behind the one before.
      if ((postingCode & 1) === 1) [postingChunk, postingOffset] = [postingChunk + 1, 0];
      if ((positionCode & 1) === 1) [positionChunk, positionOffset] = [positionChunk + 1, 0];
      const postingLength = Math.floor(postingCode / 2);
      const positionLength = Math.floor(positionCode / 2);
      places.push({
        term,
        word,
        wordCount,
        count,
        postingChunk,
        postingOffset,
        postingLength,
        positionChunk,
        positionOffset,
        positionLength,
      });
      postingOffset += postingLength;
      positionOffset += positionLength;
    }
    return places;
  }

  find(term: string): TermPlace | undefined {
    const block = this.#index[this.#findBlock(term)];
    if (block === undefined) return undefined;
    return this.#readBlock(block).find((place) => place.term === term);
  }

  /** Those of `terms` that there are; they are given upwards. */
  findAll(terms: readonly string[]): TermPlace[] {
    const [only, second] = terms;
    if (only !== undefined && second === undefined) {
      const place = this.find(only);
      return place === undefined ? [] : [place];
    }
    const found: TermPlace[] = [];
    let open = -1;
    let places: ReadonlyMap<string, TermPlace> = new Map();
    for (const term of terms) {
      const index = this.#findBlock(term);
      const block = this.#index[index];
      if (block === undefined) continue;
      if (index !== open) {
        places = new Map(this.#readBlock(block).map((place) => [place.term, place]));
        open = index;
      }
      const place = places.get(term);
      if (place !== undefined) found.push(place);
    }
    return found;
  }

  /** All terms from `term` on, upwards. */
  *from(term: string): Generator<TermPlace, void> {
    const blocks = this.#index;
    for (let index = Math.max(0, this.#findBlock(term)); index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined) return;
      for (const place of this.#readBlock(block)) if (place.term >= term) yield place;
    }
  }

  /** The terms that begin with `prefix`, upwards. */
  *startingWith(prefix: string): Generator<TermPlace, void> {
    for (const place of this.from(prefix)) {
      if (!place.term.startsWith(prefix)) return;
      yield place;
    }
  }
}
