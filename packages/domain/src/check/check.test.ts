import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DatasetCandidate } from "../dataset/dataset.ts";
import { FINDING_FIXTURES } from "../testing/fixtures/finding-fixtures.ts";
import {
  acknowledgement,
  anchor,
  dataset,
  mali,
  statement,
  thanks,
} from "../testing/sample-dataset.ts";
import { check } from "./check.ts";
import { describeFinding } from "./describe-finding.ts";
import type { Finding } from "./finding.ts";
import { FINDING_CODES } from "./findings.ts";
import type { Origin } from "./origin.ts";

/** Reported by whoever reads files; the dataset reader has fixtures for them. */
const READERS_CODES = ["json-malformed", "file-missing", "line-blank", "text-not-utf8"];

const codesOf = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const placeOf = ({ path }: Finding): string => `${path.file}:${path.line}${path.pointer}`;

test("A sound dataset has no findings", () => {
  expect(check(dataset())).toEqual([]);
});

test("Every code has a fixture, or is a reader's", () => {
  const covered = [...codesOfFixtures(), ...READERS_CODES];
  expect(covered.toSorted()).toEqual(FINDING_CODES.toSorted());
});

const codesOfFixtures = (): string[] => FINDING_FIXTURES.map(({ code }) => code);

describe.for(FINDING_FIXTURES)("$code", ({ code, at, broken, sound, also = [] }) => {
  test("is found where the defect is, and nothing else is", () => {
    const findings = check(broken());
    expect(new Set(codesOf(findings))).toEqual(new Set([code, ...also]));
    expect(findings.filter((finding) => finding.code === code).map(placeOf)).toContain(at);
  });

  test("is not found where all is well", () => {
    expect(check(sound()).filter(({ acknowledged }) => acknowledged === null)).toEqual([]);
  });

  test("reads as a sentence, with a cure", () => {
    for (const finding of check(broken())) {
      const { title, message, cure } = describeFinding(finding);
      for (const words of [title, message, cure]) {
        expect(words).toMatch(/^\S.*[.?!]$/su);
        expect(words).not.toMatch(/undefined|\[object|NaN/u);
      }
    }
  });
});

const unquoted = (): DatasetCandidate => dataset({ statements: [] });

describe("Acknowledgements", () => {
  const at = anchor("We must continue this cooperation with Russia,");

  test("give the finding at their passage its reason", () => {
    const known = acknowledgement({ code: "quotation-uncovered", anchor: at, reason: "A slogan." });
    const findings = check({ ...unquoted(), acknowledgements: [known] });
    expect(findings.map(({ code, acknowledged }) => [code, acknowledged])).toEqual([
      ["quotation-uncovered", "A slogan."],
    ]);
  });

  test("do not cover a passage that is one character longer", () => {
    const known = acknowledgement({
      code: "quotation-uncovered",
      anchor: anchor("We must continue this cooperation with Russia,”"),
    });
    const findings = check({ ...unquoted(), acknowledgements: [known] });
    expect(codesOf(findings)).toEqual(["acknowledgement-unused", "quotation-uncovered"]);
    expect(findings.every(({ acknowledged }) => acknowledged === null)).toBe(true);
  });

  test("of an article do not cover what is in its text, which a new defect might join", () => {
    const record = dataset().articles[0]?.id ?? "";
    const known = acknowledgement({ code: "quotation-uncovered", record });
    const findings = check({ ...unquoted(), acknowledgements: [known] });
    expect(codesOf(findings)).toEqual(["acknowledgement-unused", "quotation-uncovered"]);
  });

  test("cannot cover an error", () => {
    const known = acknowledgement({ code: "entity-nameless", record: "person/abdoulaye-diop" });
    const [first, second] = dataset().people;
    const people = [{ ...first, names: [] }, second];
    const findings = check({ ...dataset(), people, acknowledgements: [known] });
    expect(findings.map(({ code, acknowledged }) => [code, acknowledged])).toEqual([
      ["entity-nameless", null],
      ["acknowledgement-unused", null],
    ]);
    expect(findings[1]?.args).toEqual({ code: "entity-nameless", because: "errors-stand" });
  });

  test("with a mistyped code are told which one may be meant", () => {
    const known = acknowledgement({ code: "entity-orfan", record: "place/mali" });
    const [finding] = check(dataset({ acknowledgements: [known] }));
    expect(finding).toMatchObject({ code: "code-unknown", args: { suggestion: "entity-orphan" } });
  });
});

describe("A record that does not fit its schema", () => {
  const [diop, lavrov] = dataset().people;
  const broken: DatasetCandidate = {
    ...dataset(),
    people: [{ ...diop, names: "Abdoulaye Diop" }, lavrov],
  };

  test("is reported once, and not again wherever it is referred to", () => {
    expect(codesOf(check(broken))).toEqual(["schema-error"]);
  });

  test("keeps what it refers to from looking unused", () => {
    const [mention, ...others] = dataset().mentions;
    const mentions = [...others, { ...mention, form: "nickname" }];
    expect(codesOf(check({ ...dataset(), mentions }))).toEqual(["code-unknown"]);
  });
});

const tenLinesDown: Origin = (table, index) => ({ file: `${table}.jsonl`, line: index + 11 });

test("A mistyped id is reported where it stands, and not again as something unused", () => {
  const [, ...others] = dataset().places;
  const places = [{ ...mali(), id: "place/mail" }, ...others];
  const findings = check(dataset({ places }));
  expect(new Set(codesOf(findings))).toEqual(new Set(["dangling-id"]));
  expect(findings[0]).toMatchObject({ args: { id: "place/mali", suggestion: "place/mail" } });
});

describe("Order", () => {
  const candidate: DatasetCandidate = {
    ...dataset({ statements: [statement({ voice: "article/ffffffffffffffff" }), thanks()] }),
    manifest: {},
    people: [{}, ...dataset().people],
  };

  test("is that of the files, then of lines, then of fields", () => {
    const files = check(candidate).map(({ path }) => path.file);
    const firsts = files.filter((file, index) => files.indexOf(file) === index);
    expect(firsts).toEqual(["datapackage.json", "people.jsonl", "statements.jsonl"]);
  });

  test("counts lines from where the records really stand", () => {
    const lines = check(candidate, { origin: tenLinesDown }).filter(
      ({ path }) => path.file === "people.jsonl",
    );
    expect(new Set(lines.map(({ path }) => path.line))).toEqual(new Set([11]));
  });
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says what a candidate should look like; the check must bear what does not
const asCandidate = (value: unknown): DatasetCandidate => value as DatasetCandidate;

describe("Whatever JSON it is given,", () => {
  test("the check does not throw, and says the same twice", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(check(asCandidate(value))).toEqual(
          check(asCandidate(JSON.parse(JSON.stringify(value)))),
        );
      }),
    );
  });

  test("in place of any part of a dataset, the check does not throw", () => {
    const paths = pathsOf(JSON.parse(JSON.stringify(dataset())));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const candidate: unknown = JSON.parse(JSON.stringify(dataset()));
        replaceAt(candidate, path, value);
        for (const finding of check(asCandidate(candidate))) {
          expect(describeFinding(finding).message).not.toBe("");
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** The paths to all parts of a JSON value, itself left out. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [...path, key],
    ...pathsOf(part, [...path, key]),
  ]);
}

function replaceAt(root: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
  Reflect.set(Object(parent), path.at(-1) ?? "", value);
}
