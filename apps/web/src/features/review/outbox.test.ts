import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outbox } from "./outbox-entry.ts";
import { EMPTY_OUTBOX } from "./outbox-entry.ts";
import {
  countUnsent,
  decide,
  findNext,
  findRedoable,
  findUndoable,
  forget,
  heldUp,
  makeAgain,
  outcomesOf,
  printOutbox,
  problemsOf,
  restoreOutbox,
  sending,
  settle,
  signedIn,
  takeBack,
} from "./outbox.ts";
import { waitingForOthers } from "./outbox-names.ts";
import { accept } from "./testing/acceptance.ts";

const started = (...ids: string[]): Outbox =>
  ids.reduce((outbox, id) => decide(outbox, accept(id)), EMPTY_OUTBOX);

/** Sends the next entry, and says that it was done. */
function deliver(outbox: Outbox, revisions: { [id: string]: string } = {}): Outbox {
  const next = findNext(outbox);
  if (next === undefined) throw new Error("nothing to send");
  return settle(sending(outbox, next.key), next.key, {
    kind: "done",
    change: next.key * 10,
    revisions,
  });
}

describe("who is signed in", () => {
  const diop = decide(signedIn(EMPTY_OUTBOX, "Abdoulaye Diop"), accept("a"));
  const lavrov = decide(signedIn(diop, "Sergei Lavrov"), accept("b"));

  test("sends what that name decided, and nothing of another’s", () => {
    expect(findNext(signedIn(diop, "Sergei Lavrov"))).toBeUndefined();
    expect(findNext(signedIn(diop, null))).toBeUndefined();
    expect(findNext(lavrov)).toMatchObject({ key: 2, by: "Sergei Lavrov" });
    expect([...waitingForOthers(lavrov)]).toEqual([["Abdoulaye Diop", 1]]);
    expect(findNext(signedIn(deliver(lavrov), "Abdoulaye Diop"))).toMatchObject({ key: 1 });
  });

  test("takes back what that name decided", () => {
    expect(findUndoable(lavrov)?.key).toBe(2);
    expect(findUndoable(signedIn(diop, "Sergei Lavrov"))).toBeUndefined();
  });

  test("is asked anew after a reload: until then nothing is sent", () => {
    expect(findNext(restoreOutbox(lavrov))).toBeUndefined();
    expect(findNext(signedIn(restoreOutbox(lavrov), "Abdoulaye Diop"))).toMatchObject({ key: 1 });
  });
});

describe("decisions", () => {
  test("go out one by one, in their order", () => {
    const outbox = started("a", "b");
    expect(findNext(outbox)?.key).toBe(1);
    expect(findNext(sending(outbox, 1))).toBeUndefined();
    expect(findNext(deliver(outbox))?.key).toBe(2);
    expect(countUnsent(deliver(deliver(outbox)))).toBe(0);
  });

  test("hold at once, before the server knows of them", () => {
    expect([...outcomesOf(started("a", "b")).keys()]).toEqual(["a", "b"]);
  });

  test("that lost the network wait at their place, and may have arrived", () => {
    const outbox = heldUp(sending(started("a", "b"), 1), 1, "network");
    expect(findNext(outbox)).toMatchObject({ key: 1, tried: true });
    expect(outbox.pause).toBe("network");
    expect(sending(outbox, 1).pause).toBeNull();
  });

  test("on a record that an earlier one changed are made on what that one left", () => {
    const outbox = deliver(decide(started("a"), accept("a")), { a: "r1" });
    expect(findNext(outbox)?.task).toMatchObject({ expected: { a: "r1" } });
  });
});

describe("undo", () => {
  test("takes back what was never sent without asking anybody", () => {
    const outbox = takeBack(started("a"), 1);
    expect(outcomesOf(outbox).size).toBe(0);
    expect(findNext(outbox)).toBeUndefined();
  });

  test("of what was sent is a task of its own, in its order", () => {
    const outbox = takeBack(deliver(started("a")), 1);
    expect(outcomesOf(outbox).size).toBe(0);
    expect(findNext(outbox)?.task).toEqual({ kind: "undo", of: 1 });
  });

  test("of what may have arrived asks the server", () => {
    const outbox = takeBack(heldUp(sending(started("a"), 1), 1, "network"), 1);
    expect(findNext(outbox)).toMatchObject({ key: 1 });
    expect(countUnsent(outbox)).toBe(2);
  });

  test("that is refused leaves the decision in effect", () => {
    const asked = takeBack(deliver(started("a")), 1);
    const refused = settle(sending(asked, 2), 2, { kind: "refused", message: "no", ids: [] });
    expect(outcomesOf(refused).get("a")).toBe("accepted");
    expect(problemsOf(refused)).toHaveLength(1);
  });

  test("and redo walk through all decisions, until another is made", () => {
    let outbox = deliver(deliver(deliver(started("a", "b", "c"))));
    for (const id of ["c", "b"]) {
      const last = findUndoable(outbox);
      expect(last?.task).toMatchObject({ decides: { [id]: "article/1" } });
      outbox = takeBack(outbox, last?.key ?? 0);
    }
    outbox = makeAgain(outbox);
    expect([...outcomesOf(outbox).keys()]).toEqual(["a", "b"]);
    outbox = makeAgain(outbox);
    expect([...outcomesOf(outbox).keys()]).toEqual(["a", "b", "c"]);
    expect(findRedoable(outbox)).toBeUndefined();
    const other = decide(takeBack(outbox, outbox.nextKey - 1), accept("d"));
    expect(findRedoable(other)).toBeUndefined();
  });
});

describe("a conflict", () => {
  const theirs = { id: "a", words: "rejected", by: "Sergei Lavrov", at: null };
  const outbox = settle(sending(started("a", "b"), 1), 1, {
    kind: "conflict",
    message: "changed meanwhile",
    disagreements: [theirs],
  });

  test("sets the decision aside, and the others go on", () => {
    expect(outcomesOf(outbox).has("a")).toBe(false);
    expect(problemsOf(outbox)[0]?.disagreements).toEqual([theirs]);
    expect(findNext(outbox)?.key).toBe(2);
  });

  test("is gone when the reviewer has seen it", () => {
    expect(problemsOf(forget(outbox, 1))).toEqual([]);
  });
});

test("what is kept over a reload is all there again, and what was on its way is sent again", () => {
  const outbox = sending(deliver(started("a", "b", "c")), 2);
  const restored = restoreOutbox(JSON.parse(printOutbox(outbox)));
  expect(findNext(restored)).toMatchObject({ key: 2, tried: true });
  expect([...outcomesOf(restored).keys()]).toEqual(["a", "b", "c"]);
});

test("whatever is pressed and however the network is, nothing is lost and nothing is sent twice", () => {
  const step = fc.constantFrom("decide", "undo", "redo", "deliver", "lose", "reload");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let outbox = EMPTY_OUTBOX;
      // What the server has: which decisions hold there.
      const server = new Set<number>();
      const receive = (lost: boolean): void => {
        const next = findNext(outbox);
        if (next === undefined) return;
        outbox = sending(outbox, next.key);
        if (lost) {
          outbox = heldUp(outbox, next.key, "network");
          return;
        }
        if (next.task.kind === "decide") server.add(next.key);
        else server.delete(next.task.of);
        outbox = settle(outbox, next.key, { kind: "done", change: next.key, revisions: {} });
      };
      for (const what of steps) {
        const last = findUndoable(outbox);
        if (what === "decide") outbox = decide(outbox, accept(`p${outbox.nextKey}`));
        if (what === "undo" && last !== undefined) outbox = takeBack(outbox, last.key);
        if (what === "redo") outbox = makeAgain(outbox);
        if (what === "deliver" || what === "lose") receive(what === "lose");
        if (what === "reload") outbox = restoreOutbox(JSON.parse(printOutbox(outbox)));
      }
      while (findNext(outbox) !== undefined) receive(false);
      expect(countUnsent(outbox)).toBe(0);
      const held = outbox.entries.filter(({ key }) => server.has(key));
      const ids = held.flatMap(({ task }) =>
        task.kind === "decide" ? Object.keys(task.decides) : [],
      );
      expect(ids.toSorted()).toEqual([...outcomesOf(outbox).keys()].toSorted());
    }),
  );
});
