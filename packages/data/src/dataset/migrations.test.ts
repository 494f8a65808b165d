import { expect, test } from "vitest";
import type { Migration } from "./migrations.ts";
import { migrateDataset, MIGRATIONS } from "./migrations.ts";
import { SCHEMA_VERSION } from "@onrecord/domain";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** From 1 to 2: a person's `name` became a list. From 2 to 3: the manifest got a language. */
const STEPS: readonly Migration[] = [
  {
    manifest: (manifest) => ({ ...manifest, schemaVersion: 2 }),
    record: (table, record) =>
      table === "people" && isObject(record) && "name" in record
        ? { names: [record.name] }
        : record,
  },
  {
    manifest: (manifest) => ({ ...manifest, schemaVersion: 3, language: "en" }),
    record: (_, record) => record,
  },
];

const people = [{ name: "Sergei Lavrov" }, "no record"];

test("there is a step for every version before this one", () => {
  expect(MIGRATIONS).toHaveLength(SCHEMA_VERSION - 1);
});

test("an old dataset takes every step, and what is no record passes through", () => {
  expect(migrateDataset({ manifest: { schemaVersion: 1 }, people, texts: {} }, STEPS)).toEqual({
    kind: "current",
    candidate: {
      manifest: { schemaVersion: 3, language: "en" },
      people: [{ names: ["Sergei Lavrov"] }, "no record"],
      texts: {},
    },
  });
});

test("one in between takes the steps that it lacks", () => {
  expect(migrateDataset({ manifest: { schemaVersion: 2 }, people, texts: {} }, STEPS)).toEqual({
    kind: "current",
    candidate: { manifest: { schemaVersion: 3, language: "en" }, people, texts: {} },
  });
});

test("one that is up to date is left as it is", () => {
  const candidate = { manifest: { schemaVersion: 3 }, people, texts: {} };
  expect(migrateDataset(candidate, STEPS)).toEqual({ kind: "current", candidate });
});

test("a newer one is told apart", () => {
  const candidate = { manifest: { schemaVersion: 4 }, people, texts: {} };
  expect(migrateDataset(candidate, STEPS)).toEqual({ kind: "newer", found: 4, supported: 3 });
});

test.each([undefined, null, "1", 1.5, 0, -1])(
  "one with the version %j is left to the check",
  (schemaVersion) => {
    const candidate = { manifest: { schemaVersion }, people, texts: {} };
    expect(migrateDataset(candidate, STEPS)).toEqual({ kind: "current", candidate });
  },
);
