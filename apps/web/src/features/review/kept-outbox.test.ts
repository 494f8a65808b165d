import { expect, test } from "vitest";
import { holdsUnsettled } from "./kept-outbox.ts";
import { EMPTY_OUTBOX } from "./outbox-entry.ts";
import { decide, printOutbox, sending, settle } from "./outbox.ts";
import type { Answer } from "./outbox-entry.ts";
import { accept } from "./testing/acceptance.ts";

const waiting = decide(EMPTY_OUTBOX, accept("a"));
const answered = (answer: Answer): string => printOutbox(settle(sending(waiting, 1), 1, answer));

test("a tab is looked after while something in it waits, is on its way, or did not go through", () => {
  expect(holdsUnsettled(printOutbox(waiting))).toBe(true);
  expect(holdsUnsettled(printOutbox(sending(waiting, 1)))).toBe(true);
  expect(holdsUnsettled(answered({ kind: "refused", message: "It is gone.", ids: [] }))).toBe(true);
  expect(
    holdsUnsettled(answered({ kind: "conflict", message: "Decided.", disagreements: [] })),
  ).toBe(true);
});

test("a tab in which all is settled, or in which nothing was decided, is left alone", () => {
  expect(holdsUnsettled(answered({ kind: "done", change: 1, revisions: {} }))).toBe(false);
  expect(holdsUnsettled(printOutbox(EMPTY_OUTBOX))).toBe(false);
  expect(holdsUnsettled(null)).toBe(false);
});

test("words that look like a state are none", () => {
  const words = '"state":"waiting"';
  const outbox = decide(EMPTY_OUTBOX, { ...accept("a"), words });
  const done = settle(sending(outbox, 1), 1, { kind: "done", change: 1, revisions: {} });
  expect(holdsUnsettled(printOutbox(done))).toBe(false);
});
