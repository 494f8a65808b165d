/**
 * What is done with whole sets of bits, 64 at a time in WebAssembly: in JavaScript, combining two sets and listing the documents of one took
 * as long as counting what they have. The sets are copied into a memory for it, which takes less than is won.
 */
import { createWasmFunction, createWasmMemory, WASM_PAGE, wasm } from "./wasm-module.ts";

const WORD_BYTES = 8;
/** So many documents are written in a turn, whether there are so many or not: the next word's are written over what is too much. */
const TOGETHER = 4;

const { get, set, tee, int32, int64, load64, store32, store64 } = wasm;
const { add32, isBelow32, add64, and64, or64, xor64, countBits64, toInt32 } = wasm;

const memory = createWasmMemory(1);

/** A function that puts the bits of two sets together, in the place of the first, and tells how many there are. */
const toCombine = (operation: readonly number[]): ((...values: readonly number[]) => number) => {
  const [first, second, end, word, count] = [0, 1, 2, 3, 4];
  const step = (local: number): number[] => [get(local), int32(WORD_BYTES), add32].flat();
  return createWasmFunction({
    parameters: 3,
    locals: 2,
    body: [
      wasm.repeatWhile(
        [
          [get(first), get(first), load64(0), get(second), load64(0), operation],
          [tee(word), store64(0), get(word), countBits64, get(count), add64, set(count)],
          [step(second), set(second), step(first), tee(first), get(end), isBelow32],
        ].flat(2),
      ),
      get(count),
      toInt32,
    ].flat(),
  })(memory);
};

const COMBINE = {
  both: toCombine(and64),
  either: toCombine(or64),
  "first alone": toCombine([int64(-1), xor64, and64].flat()),
} as const;

/** How two sets are put together. */
export type Combination = keyof typeof COMBINE;

/** Writes the documents of bits as a list, and tells where it ends. */
const listWords = ((): ((...values: readonly number[]) => number) => {
  const [bits, end, document, list, next, word] = [0, 1, 2, 3, 4, 5];
  const writeLowest = (place: number): number[] =>
    [
      [get(list), get(word), wasm.countZeros64, toInt32, get(document), add32, store32(place * 4)],
      [get(word), int64(-1), add64, get(word), and64, set(word)],
    ].flat(2);
  const writeWord = wasm.repeatWhile(
    [
      ...Array.from({ length: TOGETHER }, (_, place) => writeLowest(place)),
      [get(list), int32(TOGETHER * 4), add32, set(list)].flat(),
      [get(word), int64(0), wasm.isOther64].flat(),
    ].flat(),
  );
  return createWasmFunction({
    parameters: 5,
    locals: 1,
    body: [
      wasm.repeatWhile(
        [
          [get(bits), load64(0), tee(word), countBits64, toInt32, int32(2), wasm.shiftLeft32],
          [get(list), add32, set(next), writeWord, get(next), set(list)],
          [get(document), int32(64), add32, set(document)],
          [get(bits), int32(WORD_BYTES), add32, tee(bits), get(end), isBelow32],
        ].flat(2),
      ),
      get(list),
    ].flat(),
  })(memory);
})();

const toBytes = (words: Uint32Array): number =>
  Math.ceil(words.byteLength / WORD_BYTES) * WORD_BYTES;

/** Copies sets of one size into the memory, one behind the other, with `spare` bytes behind them. */
const writeSets = (sets: readonly Uint32Array[], spare: number): void => {
  const bytes = toBytes(sets[0] ?? new Uint32Array());
  const missing = sets.length * bytes + spare - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / WASM_PAGE));
  const all = new Uint32Array(memory.buffer, 0, (sets.length * bytes) / 4);
  for (const [index, words] of sets.entries()) {
    const start = (index * bytes) / 4;
    all.set(words, start);
    all.fill(0, start + words.length, start + bytes / 4);
  }
};

/** The documents of the set at the beginning of the memory; the list is made behind it. */
const listWritten = (bytes: number): Uint32Array => {
  const end = listWords(0, bytes, 0, bytes, 0);
  return new Uint32Array(memory.buffer, bytes, (end - bytes) / 4).slice();
};

const spareFor = (words: Uint32Array): number => (words.length * 32 + TOGETHER) * 4;

/** The numbers of the bits that are set, upwards. */
export const toDocuments = (words: Uint32Array): Uint32Array => {
  if (words.length === 0) return new Uint32Array();
  writeSets([words], spareFor(words));
  return listWritten(toBytes(words));
};

/** What two sets of one size are together, and how many documents that is. */
export const combineBits = (
  first: Uint32Array,
  second: Uint32Array,
  combination: Combination,
): { readonly bits: Uint32Array; readonly count: number } => {
  if (first.length === 0) return { bits: first, count: 0 };
  writeSets([first, second], 0);
  const bytes = toBytes(first);
  const count = COMBINE[combination](0, bytes, bytes);
  return { bits: new Uint32Array(memory.buffer, 0, first.length).slice(), count };
};

/** As `combineBits`, as a list. */
export const listCombined = (
  first: Uint32Array,
  second: Uint32Array,
  combination: Combination,
): Uint32Array => {
  if (first.length === 0) return first;
  writeSets([first, second], spareFor(first));
  const bytes = toBytes(first);
  COMBINE[combination](0, bytes, bytes);
  return listWritten(bytes);
};
