import { expect, test } from "vitest";
import type { Decided } from "./outbox-entry.ts";
import { EMPTY_OUTBOX } from "./outbox-entry.ts";
import { decide, sending, settle, takeBack } from "./outbox.ts";
import { decidedHere, toShare } from "./progress-share.ts";

const accept = (id: string, article: string): Decided => ({
  kind: "decide",
  decision: { action: "accept", ids: [id] },
  expected: {},
  outcome: "accepted",
  decides: { [id]: article },
  words: "",
});
const counted = { proposed: 8, accepted: 1, rejected: 1, outdated: 0 };

test("what is decided here and not saved yet is counted, once", () => {
  let outbox = decide(EMPTY_OUTBOX, accept("a", "article/1"));
  outbox = settle(sending(outbox, 1), 1, { kind: "done", change: 1, revisions: {} });
  // The server counts now: it knows of the first, and not of the second.
  const known = decidedHere(outbox, "saved");
  outbox = decide(outbox, accept("b", "article/2"));
  const now = decidedHere(outbox, "all");
  expect(toShare({ counted, known, now })).toEqual({ decided: 3, all: 10 });
  expect(toShare({ counted, known, now, article: "article/1" })).toEqual({ decided: 2, all: 10 });
  const taken = decidedHere(takeBack(outbox, 1), "all");
  expect(toShare({ counted, known, now: taken })).toEqual({ decided: 2, all: 10 });
});
