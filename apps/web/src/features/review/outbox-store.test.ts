import { describe, expect, test } from "vitest";
import { countUnsent, decide, takeBack } from "./outbox.ts";
import { createOutboxStore, isUnsent } from "./outbox-store.ts";
import { accept } from "./testing/acceptance.ts";
import type { Delivery } from "./outbox-store.ts";

/** What a tab keeps, and calls back when it is told that time has passed. */
function createTab() {
  const kept = new Map<string, string>();
  const waiting: (() => void)[] = [];
  return {
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    wait: (_milliseconds: number, then: () => void) => void waiting.push(then),
    pass: () => {
      for (const then of waiting.splice(0)) then();
    },
  };
}

const DONE: Delivery = { kind: "done", change: 1, revisions: {} };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("the outbox of a tab", () => {
  test("sends one after the other, and tells who looks", async () => {
    const store = createOutboxStore(createTab());
    const sent: number[] = [];
    let told = 0;
    store.subscribe(() => (told += 1));
    store.employ(async ({ key }) => {
      sent.push(key);
      return DONE;
    });
    store.change((outbox) => decide(decide(outbox, accept("a")), accept("b")));
    expect(sent).toEqual([1]);
    await settled();
    expect(sent).toEqual([1, 2]);
    expect(isUnsent(store)).toBe(false);
    expect(told).toBeGreaterThan(3);
  });

  test("keeps what a lost network held up, and sends it when time has passed", async () => {
    const tab = createTab();
    const store = createOutboxStore(tab);
    let online = false;
    store.employ(async () => (online ? DONE : { kind: "held-up", pause: "network" }));
    store.change((outbox) => decide(outbox, accept("a")));
    await settled();
    expect(store.read().pause).toBe("network");
    store.change((outbox) => decide(outbox, accept("b")));
    online = true;
    tab.pass();
    await settled();
    expect(countUnsent(store.read())).toBe(0);
  });

  test("waits for another token, and not for time to pass", async () => {
    const tab = createTab();
    const store = createOutboxStore(tab);
    let known = false;
    store.employ(async () => (known ? DONE : { kind: "held-up", pause: "token" }));
    store.change((outbox) => decide(outbox, accept("a")));
    await settled();
    known = true;
    tab.pass();
    await settled();
    expect(countUnsent(store.read())).toBe(1);
    store.retry();
    await settled();
    expect(countUnsent(store.read())).toBe(0);
  });

  test("gives what is unsent to the page after a reload", async () => {
    const tab = createTab();
    const before = createOutboxStore(tab);
    before.employ(() => new Promise(() => undefined));
    before.change((outbox) => decide(decide(outbox, accept("a")), accept("b")));
    const after = createOutboxStore(tab);
    const tried: boolean[] = [];
    after.employ(async (entry) => {
      tried.push(entry.tried);
      return DONE;
    });
    await settled();
    expect(tried).toEqual([true, false]);
    expect(isUnsent(after)).toBe(false);
  });

  test("asks nobody to undo what the server never did", async () => {
    const store = createOutboxStore(createTab());
    const asked: string[] = [];
    const answer = Promise.withResolvers<Delivery>();
    store.employ(({ task }) => {
      asked.push(task.kind);
      return answer.promise;
    });
    store.change((outbox) => decide(outbox, accept("a")));
    store.change((outbox) => takeBack(outbox, 1));
    answer.resolve({ kind: "refused", message: "no", ids: [] });
    await settled();
    expect(asked).toEqual(["decide"]);
    expect(isUnsent(store)).toBe(false);
  });

  test("begins anew where what is kept is not its own", () => {
    const tab = createTab();
    tab.storage.setItem("onrecord-review-outbox", "{");
    expect(createOutboxStore(tab).read().entries).toEqual([]);
  });
});
