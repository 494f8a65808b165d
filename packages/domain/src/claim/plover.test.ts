import { expect, test } from "vitest";
import { EVENT_TYPES } from "./plover.ts";
import { EventMode, EventType } from "./plover-codes.ts";

test("every mode belongs to at least one event type, and every type names only known modes", () => {
  const used = new Set(EventType.options.flatMap((type) => EVENT_TYPES[type].modes));
  expect([...used].toSorted()).toEqual(EventMode.options.toSorted());
});

test("cooperation scores above zero, conflict never does", () => {
  const scored = EventType.options
    .map((type) => EVENT_TYPES[type])
    .filter(({ score }) => score !== null);
  const isAbove = ({ score }: (typeof scored)[number]): boolean => score !== null && score > 0;
  expect(scored.filter(isAbove)).toEqual(scored.filter(({ quad }) => quad.endsWith("cooperation")));
});

test("sanctions are material conflict, against the misprint in PLOVER's quad table", () => {
  expect(EVENT_TYPES.SANCTION.quad).toBe("material-conflict");
});

test("accusations carry no base score, because PLOVER's manual misprints it", () => {
  expect(EVENT_TYPES.ACCUSE.score).toBeNull();
});

test("cooperation in deed, aid and sanctions are the types that need a recipient", () => {
  const needing = EventType.options.filter((type) => EVENT_TYPES[type].needsRecipient);
  expect(needing).toEqual(["COOPERATE", "AID", "SANCTION"]);
});

test("labels are distinct, so that a reader can tell the types apart", () => {
  const labels = EventType.options.map((type) => EVENT_TYPES[type].label);
  expect(new Set(labels).size).toBe(labels.length);
});
