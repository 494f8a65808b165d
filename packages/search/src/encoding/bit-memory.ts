/**
 * Sets of documents as bits in a memory of their own, where two are compared 64 documents at a time: WebAssembly counts the bits of a
 * word in one instruction, JavaScript in a dozen.
 */
import type { WasmMemory } from "./wasm-module.ts";
import { createWasmFunction, createWasmMemory, WASM_PAGE, wasm } from "./wasm-module.ts";

/** So many words of 64 bits are counted in a turn, each with a sum of its own: none waits for the one before. */
const TOGETHER = 4;
const WORD_BYTES = 8;
const TURN_BYTES = TOGETHER * WORD_BYTES;

/** The parameters of the function: where the sets begin, and where the first ends. */
const [FIRST, SECOND, END] = [0, 1, 2] as const;
const sumOf = (word: number): number => 3 + word;

const { get, set, tee, int32, load64, add32, isBelow32, and64, add64, countBits64 } = wasm;

/** How many bits two sets have in common. */
const countCommon = createWasmFunction({
  parameters: 3,
  locals: TOGETHER,
  body: [
    wasm.repeatWhile(
      [
        ...Array.from({ length: TOGETHER }, (_, word) => [
          get(sumOf(word)),
          [get(FIRST), load64(word * WORD_BYTES)].flat(),
          [get(SECOND), load64(word * WORD_BYTES)].flat(),
          [and64, countBits64, add64].flat(),
          set(sumOf(word)),
        ]).flat(),
        [get(SECOND), int32(TURN_BYTES), add32, set(SECOND)].flat(),
        [get(FIRST), int32(TURN_BYTES), add32, tee(FIRST)].flat(),
        [get(END), isBelow32].flat(),
      ].flat(),
    ),
    get(sumOf(0)),
    ...Array.from({ length: TOGETHER - 1 }, (_, word) => [get(sumOf(word + 1)), add64].flat()),
    wasm.toInt32,
  ].flat(),
});

/** Sets of one size, each in a slot. */
export class BitMemory {
  readonly #memory: WasmMemory;
  readonly #countCommon: (...values: readonly number[]) => number;
  /** In bytes, whole turns. */
  readonly #slotBytes: number;

  /** For sets of at most so many 32-bit words, one at least. */
  constructor(words: number) {
    this.#slotBytes = Math.ceil((words * 4) / TURN_BYTES) * TURN_BYTES;
    this.#memory = createWasmMemory(Math.ceil(this.#slotBytes / WASM_PAGE));
    this.#countCommon = countCommon(this.#memory);
  }

  get slotBytes(): number {
    return this.#slotBytes;
  }

  /** Puts a set into a slot; the memory grows as slots further on are used. */
  write(slot: number, bits: Uint32Array): void {
    const start = slot * this.#slotBytes;
    const missing = start + this.#slotBytes - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / WASM_PAGE));
    new Uint32Array(this.#memory.buffer, start, bits.length).set(bits);
  }

  /** How many documents are in both sets. */
  countCommon(a: number, b: number): number {
    const start = a * this.#slotBytes;
    return this.#countCommon(start, b * this.#slotBytes, start + this.#slotBytes);
  }
}
