/** The beginning of a stream, and the stream as if it had not been taken. */
export type Peek = {
  /** At least as many bytes as were asked for, if there are so many. */
  readonly head: Uint8Array;
  /** Whether the head is all that there is. */
  readonly isWhole: boolean;
  readonly chunks: AsyncIterableIterator<Uint8Array>;
};

/** Reads at least `size` bytes of a stream. Throws what the stream throws. */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peek> {
  const iterator = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < size && !isWhole) {
    const next = await iterator.next();
    if (next.done === true) {
      isWhole = true;
    } else {
      parts.push(next.value);
      length += next.value.length;
    }
  }
  const [first = new Uint8Array()] = parts;
  const head = parts.length > 1 ? Buffer.concat(parts, length) : first;
  return { head, isWhole, chunks: replay(head, isWhole ? undefined : iterator) };
}

/** Not a generator: one that was never begun would not close what it reads from. */
function replay(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array> | undefined,
): AsyncIterableIterator<Uint8Array> {
  let isHeadDue = head.length > 0;
  const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };
  const iterator: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      if (!isHeadDue) return (await rest?.next()) ?? ended;
      isHeadDue = false;
      return { done: false, value: head };
    },
    return: async () => {
      isHeadDue = false;
      await rest?.return?.();
      return ended;
    },
  };
  return iterator;
}
