import fc from "fast-check";
import { expect, test } from "vitest";

import { createMemoryStorage } from "./memory-storage.ts";

test("what was written last under a name is read, until it is deleted", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.uint8Array())), (writes) => {
      const storage = createMemoryStorage();
      for (const [name, bytes] of writes) storage.write(name, bytes);
      const last = new Map(writes);
      expect(storage.list().toSorted()).toEqual([...last.keys()].toSorted());
      for (const [name, bytes] of last) expect(storage.read(name)).toEqual(bytes);
      for (const name of storage.list()) storage.delete(name);
      expect(storage.read("a")).toBeUndefined();
    }),
  );
});
