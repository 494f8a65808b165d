/**
 * WebAssembly modules put together here, byte by byte, so that none is kept as a file that nobody can read. Only what the engine's few
 * functions need is there: https://webassembly.github.io/spec/core/binary/.
 */

/** Node has it; its types come with those of browsers alone. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** `grow` takes pages of 65,536 bytes, and leaves `buffer` another one. */
export type WasmMemory = { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };

export const WASM_PAGE = 65_536;

/** A number as the format has it: seven bits to a byte, the least first. */
const toLeb = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...toLeb(value >>> 7)];

/** A constant, from -64 up: its last byte's seventh bit is its sign. */
const toSignedLeb = (value: number): number[] =>
  value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...toSignedLeb(value >>> 7)];

const withLength = (bytes: readonly number[]): number[] => [...toLeb(bytes.length), ...bytes];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...withLength(bytes)];
const named = (name: string): number[] => withLength([...new TextEncoder().encode(name)]);

const MAGIC_AND_VERSION = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const INT32 = 0x7f;
const INT64 = 0x7e;
const FUNCTION = 0x60;

/** The instructions that there are. Offsets and locals are below 128. */
export const wasm = {
  get: (local: number): number[] => [0x20, local],
  set: (local: number): number[] => [0x21, local],
  /** Sets it, and leaves the value where it is. */
  tee: (local: number): number[] => [0x22, local],
  int32: (value: number): number[] => [0x41, ...toSignedLeb(value)],
  int64: (value: number): number[] => [0x42, ...toSignedLeb(value)],
  /** What is in memory behind an address, 64 bits; addresses are multiples of 8. */
  load64: (offset: number): number[] => [0x29, 3, offset],
  /** Puts 32 bits into memory; their address is a multiple of 4. */
  store32: (offset: number): number[] => [0x36, 2, offset],
  /** As `store32`, 64 bits; addresses are multiples of 8. */
  store64: (offset: number): number[] => [0x37, 3, offset],
  add32: [0x6a],
  shiftLeft32: [0x74],
  isBelow32: [0x49],
  isOther64: [0x52],
  and64: [0x83],
  or64: [0x84],
  xor64: [0x85],
  add64: [0x7c],
  /** How many bits are 0 below the lowest that is 1; 64 where none is. */
  countZeros64: [0x7a],
  countBits64: [0x7b],
  toInt32: [0xa7],
  /** Goes round again while the last of `body` is not 0. */
  repeatWhile: (body: readonly number[]): number[] => [0x03, 0x40, ...body, 0x0d, 0, 0x0b],
} as const;

/** A function of 32-bit numbers that gives one; its locals come after its parameters, and have 64 bits. */
export type WasmFunction = {
  readonly parameters: number;
  readonly locals: number;
  readonly body: readonly number[];
};

/** A module of one function, `run`, that works on the memory it is given. */
const toModuleBytes = ({ parameters, locals, body }: WasmFunction): Uint8Array => {
  const end = 0x0b;
  const type = [
    FUNCTION,
    ...withLength(Array.from({ length: parameters }, () => INT32)),
    ...withLength([INT32]),
  ];
  const code = [1, locals, INT64, ...body, end];
  return Uint8Array.from([
    ...MAGIC_AND_VERSION,
    ...section(1, [1, ...type]),
    ...section(2, [1, ...named("engine"), ...named("memory"), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...named("run"), 0, 0]),
    ...section(10, [1, ...withLength(code)]),
  ]);
};

/** Makes the function for one memory after another. */
export const createWasmFunction = (
  wanted: WasmFunction,
): ((memory: WasmMemory) => (...values: readonly number[]) => number) => {
  const module = new WebAssembly.Module(toModuleBytes(wanted));
  return (memory) => {
    const { run } = new WebAssembly.Instance(module, { engine: { memory } }).exports;
    if (typeof run !== "function") throw new TypeError("The module has no function");
    return (...values) => Number(run(...values));
  };
};

export const createWasmMemory = (pages: number): WasmMemory =>
  new WebAssembly.Memory({ initial: pages });
