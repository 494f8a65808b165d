import { EVENT_TYPES, EventType } from "@onrecord/domain";
import { expect, test } from "vitest";
import { modeChoicesOf } from "./event-mode-words.ts";

test.each(EventType.options)(
  "the ways of %s have words that tell them apart, and no codes",
  (type) => {
    const choices = modeChoicesOf(type);
    expect(choices.map(({ value }) => value)).toEqual(EVENT_TYPES[type].modes);
    const labels = choices.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { value, label } of choices) expect(label).not.toBe(value);
  },
);
