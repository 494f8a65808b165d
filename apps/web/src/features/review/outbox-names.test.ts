import { expect, test } from "vitest";
import { EMPTY_OUTBOX } from "./outbox-entry.ts";
import { decide, heldUp, signedIn, takeBack } from "./outbox.ts";
import { findDecider, needsSignIn, toDecider, waitingForOthers } from "./outbox-names.ts";
import { toUnsentWords } from "./outbox-words.ts";
import { accept } from "./testing/acceptance.ts";

const diop = decide(signedIn(EMPTY_OUTBOX, "Abdoulaye Diop"), accept("a"));
const both = decide(signedIn(diop, "Sergei Lavrov"), accept("b"));

test("what another decided in this tab is said by name, and what oneself decided is not", () => {
  expect(findDecider(both, "a")).toBe("Abdoulaye Diop");
  expect(findDecider(both, "b")).toBe("you");
  expect(findDecider(signedIn(both, "Abdoulaye Diop"), "b")).toBe("Sergei Lavrov");
  expect(findDecider(signedIn(both, null), "a")).toBe("Abdoulaye Diop");
});

test("of several decisions on one proposal the last that holds names who decided", () => {
  const anew = decide(both, accept("a"));
  expect(findDecider(anew, "a")).toBe("you");
  expect(findDecider(takeBack(anew, 3), "a")).toBe("Abdoulaye Diop");
  expect(findDecider(both, "c")).toBeUndefined();
  expect(toDecider({ by: null }, both)).toBe("you");
});

test("what waits for somebody to sign in is told with the name", () => {
  expect([...waitingForOthers(both)]).toEqual([["Abdoulaye Diop", 1]]);
  expect(needsSignIn(both)).toBe(true);
  expect(toUnsentWords(both)).toBe(
    "Saving one decision … One decision of Abdoulaye Diop kept in this tab until Abdoulaye Diop signs in again.",
  );
  expect(toUnsentWords(signedIn(diop, null))).toMatch(/^One decision of Abdoulaye Diop/u);
});

test("what waits for a token that holds needs somebody to sign in, and a lost network does not", () => {
  expect(needsSignIn(diop)).toBe(false);
  expect(needsSignIn(heldUp(diop, 1, "network"))).toBe(false);
  expect(toUnsentWords(heldUp(diop, 1, "network"))).toContain("No connection. One decision kept");
  expect(needsSignIn(heldUp(diop, 1, "token"))).toBe(true);
  expect(toUnsentWords(EMPTY_OUTBOX)).toBe("");
});
