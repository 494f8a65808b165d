import { expect, test } from "vitest";
import { countProcesses } from "./count-processes.ts";

const GIB = 1024 ** 3;

test.each([
  { cores: 1, memory: 16 * GIB, count: 1 },
  { cores: 2, memory: 16 * GIB, count: 2 },
  { cores: 16, memory: 64 * GIB, count: 4 },
  { cores: 4, memory: 4 * GIB, count: 2 },
  { cores: 2, memory: GIB / 2, count: 1 },
])("$cores cores with $memory bytes serve in $count processes", ({ count, ...machine }) => {
  expect(countProcesses(undefined, machine)).toBe(count);
  expect(countProcesses("", machine)).toBe(count);
});

test("the setting is obeyed, whatever the machine has", () => {
  expect(countProcesses("3", { cores: 1, memory: GIB })).toBe(3);
});

test.each(["0", "-1", "two", "1.5", "65", " 2"])("%j is no number of processes", (setting) => {
  expect(countProcesses(setting, { cores: 2, memory: GIB })).toMatch(
    /^ONRECORD_PROCESSES is ".*"\. Give a whole number from 1 to 64/,
  );
});
