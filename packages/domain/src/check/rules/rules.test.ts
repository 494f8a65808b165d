import { describe, expect, test } from "vitest";
import type { DatasetCandidate } from "../../dataset/dataset.ts";
import * as sample from "../../testing/sample-dataset.ts";
import { check } from "../check.ts";

const { anchor, article, dataset, event, mention, statement, TEXT, textOnly, thanks } = sample;

const codesOf = (candidate: DatasetCandidate): string[] => check(candidate).map(({ code }) => code);

const argsOf = (candidate: DatasetCandidate): unknown[] => check(candidate).map(({ args }) => args);

const withBlocks = (...spans: readonly (readonly [number, number])[]) =>
  dataset({
    articles: [
      article({ blocks: spans.map(([start, end]) => ({ role: "paragraph", start, end })) }),
    ],
  });

describe("Blocks", () => {
  const end = TEXT.length;

  test.for([
    { spans: [[0, end - 10]], problem: "gap" },
    { spans: [[5, end]], problem: "gap" },
    {
      spans: [
        [0, 60],
        [50, end],
      ],
      problem: "overlap",
    },
    { spans: [[0, end + 1]], problem: "outside-text" },
  ] as const)("$spans: $problem", ({ spans, problem }) => {
    expect(argsOf(withBlocks(...spans))).toMatchObject([{ problem }]);
  });
});

const changed = (text: string, sha256: string) =>
  dataset({ texts: { [sample.FILE]: { text, sha256, bytes: text.length } } });

describe("A text that changed", () => {
  test("is noticed by its fingerprint, and its anchors say where their words are now", () => {
    const findings = check(changed(`*${TEXT}`, "f".repeat(64)));
    expect(findings.map(({ code }) => code)).toContain("text-hash-mismatch");
    expect(findings.find(({ code }) => code === "anchor-mismatch")).toMatchObject({
      args: { exact: "Abdoulaye Diop", found: "*Abdoulaye Dio", elsewhere: { start: 1, end: 15 } },
    });
  });

  test("is noticed by its length in bytes", () => {
    expect(argsOf(changed(`${TEXT}\n`, sample.FINGERPRINT))).toEqual([
      { what: "bytes", recorded: String(TEXT.length), found: String(TEXT.length + 1) },
    ]);
  });
});

const quoting = (words: string) => {
  const text = `The force “${words}” left.`;
  return { text, candidate: textOnly(text) };
};

describe("Quotation marks", () => {
  test("around a name are covered by its mention", () => {
    const { text, candidate } = quoting("Barkhane");
    const barkhane = sample.place("barkhane", "Barkhane");
    const named = mention("place/barkhane", anchor("Barkhane", 0, text));
    const force = sample.place("force", "The force");
    const other = mention("place/force", anchor("The force", 0, text));
    expect(codesOf({ ...candidate, places: [force], mentions: [other] })).toEqual([
      "quotation-uncovered",
    ]);
    expect(codesOf({ ...candidate, places: [barkhane], mentions: [named] })).toEqual([]);
  });

  test("are not asked about in an article that nobody has begun to annotate", () => {
    expect(codesOf(quoting("Barkhane").candidate)).toEqual([]);
  });

  test("are not covered by the mention of a name among other words", () => {
    const { text, candidate } = quoting("Barkhane force");
    const barkhane = sample.place("barkhane", "Barkhane");
    const mentions = [mention("place/barkhane", anchor("Barkhane", 0, text))];
    expect(codesOf({ ...candidate, places: [barkhane], mentions })).toEqual([
      "quotation-uncovered",
    ]);
  });

  test("need not be covered where an editor put in words", () => {
    const text = "“Deliveries of [military] equipment,” it was said.";
    const content = [anchor("Deliveries of", 0, text), anchor("equipment,", 0, text)];
    const said = statement({
      speaker: null,
      cue: null,
      content,
      evidence: [anchor(text, 0, text)],
    });
    expect(codesOf({ ...textOnly(text), statements: [said] })).toEqual([]);
  });

  test("around a rejected statement are uncovered", () => {
    expect(codesOf(dataset({ statements: [statement({ status: "rejected" })] }))).toEqual([
      "quotation-uncovered",
    ]);
  });
});

describe("Speakers", () => {
  test("are not shown by a pronoun in their own words", () => {
    const [first, second, third, fourth, fifth] = sample.mentions();
    const we = mention("person/abdoulaye-diop", anchor("We"), { form: "pronoun" });
    const mentions = [first, second, third, fourth, fifth, we];
    expect(codesOf({ ...dataset(), mentions })).toEqual(["speaker-not-in-evidence"]);
  });

  test("are shown by a second passage of evidence", () => {
    const evidence = [
      anchor("He thanked Russia for its aid."),
      anchor("Mr. Diop said after the meeting."),
    ];
    const [first, second, third, fourth, fifth, sixth] = sample.mentions();
    const mentions = [first, second, third, fourth, fifth, sixth];
    const statements = [statement(), thanks({ evidence })];
    expect(codesOf({ ...dataset(), mentions, statements })).toEqual([]);
  });
});

describe("Publication", () => {
  const later = { edtf: "2024-03", basis: "textual" } as const;

  test("that is open to the future is before nothing", () => {
    const published = { edtf: "2024-02-28/..", basis: "textual" } as const;
    const articles = [article({ published })];
    expect(codesOf(dataset({ articles, events: [event({ time: later })] }))).toEqual([]);
  });

  test("comes after what is said in it, too", () => {
    expect(codesOf(dataset({ statements: [statement({ time: later })] }))).toEqual([
      "event-after-publication",
    ]);
  });
});

test("Three people's notes of one mention are reported twice, not three times over", () => {
  const again = ["a", "b"].map((slug) =>
    mention("place/mali", anchor("Mali"), { id: `mention/${slug}` }),
  );
  const mentions = [...sample.mentions(), ...again];
  expect(codesOf(dataset({ mentions }))).toEqual(["mention-repeated", "mention-repeated"]);
});

test("The defects of the first article are found where they are", () => {
  const text =
    "progress, particularly in the area of ??security,” he underlined.\n\nhis meeting with Ms. .Lavrov.";
  const found = check(textOnly(text)).map(({ code, path, span }) => [
    code,
    path.line,
    span === null ? null : text.slice(span.start, span.end),
  ]);
  expect(found).toEqual([
    ["text-encoding-artefact", 1, "??"],
    ["text-unbalanced-quotation", 1, "”"],
    ["text-stray-punctuation", 3, ". ."],
  ]);
});
