import type { Dataset, Mention } from "@onrecord/domain";
import { isOnRecord, toCodePointSpan } from "@onrecord/domain";
import { anyDataset, bundledDataset, hostileDataset, READ_BY_HAND } from "@onrecord/testing";
import { smallArticle, smallDataset } from "@onrecord/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExportOptions } from "../export-format.ts";
import { toFileText } from "../export-format.ts";
import { toExportSource } from "../to-export-source.ts";
import { toAnnotationShelf } from "./dataset-shelf.ts";
import { parseAnnotations } from "./parse-annotations.ts";
import { takeAnnotations } from "./take-annotations.ts";
import type { WebAnnotation } from "./web-annotation.ts";
import { WEB_ANNOTATION } from "./webannotation.ts";

type Collection = {
  readonly total: number;
  readonly first: { readonly items: readonly WebAnnotation[] };
};

const write = (dataset: Dataset, options: ExportOptions = {}): Collection => {
  const [file] = WEB_ANNOTATION.write(toExportSource(dataset), options);
  if (file === undefined) throw new Error("the format writes one file");
  return JSON.parse(toFileText(file));
};

const take = (json: unknown, dataset: Dataset, article?: string) => {
  const parsed = parseAnnotations(json);
  if (!parsed.ok) throw new Error(parsed.error);
  const taken = takeAnnotations(parsed.value.drafts, toAnnotationShelf(dataset), {
    today: "2026-11-23",
    article,
  });
  return { ...taken, lost: [...parsed.value.lost, ...taken.lost] };
};

/** Whether a mention neither begins nor ends inside a character. */
const isWhole = ({ anchor }: Mention, dataset: Dataset): boolean => {
  const article = dataset.articles.find(({ id }) => id === anchor.article);
  const text = dataset.texts[article?.file ?? ""]?.text ?? "";
  const { start, end } = toCodePointSpan(text, anchor);
  return Array.from(text).slice(start, end).join("") === anchor.exact;
};

const without = (dataset: Dataset): Dataset => ({ ...dataset, mentions: [] });

describe("out", () => {
  test("there is one annotation to each mention and to each piece of evidence", () => {
    const dataset = bundledDataset();
    const { total, first } = write(dataset);
    const claims = [...dataset.statements, ...dataset.events, ...dataset.relations];
    const evidence = claims.reduce((sum, claim) => sum + claim.evidence.length, 0);
    expect([total, first.items.length]).toEqual([
      dataset.mentions.length + evidence,
      dataset.mentions.length + evidence,
    ]);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  test("positions count code points, and the words stand there", () => {
    const dataset = hostileDataset();
    const [text] = Object.values(dataset.texts).map((source) => Array.from(source.text));
    for (const { target } of write(dataset).first.items) {
      const [position, quote] = target.selector;
      if (position?.type !== "TextPositionSelector" || quote?.type !== "TextQuoteSelector")
        throw new Error("a position comes first, then a quote");
      expect(text?.slice(position.start, position.end).join("")).toBe(quote.exact);
    }
  });

  test("an anchor that cuts a character in two takes in all of it", () => {
    const dataset = hostileDataset();
    const half = write(dataset).first.items.find(({ id }) => id.endsWith("half-an-emoji"));
    expect(half?.target.selector[1]).toMatchObject({ exact: "😀" });
  });

  test("no half of a character is left anywhere", () => {
    const dataset = hostileDataset();
    const [mention] = dataset.mentions;
    if (mention === undefined) throw new Error("the dataset has mentions");
    const by = { kind: "person", name: "half \ud83d", version: null } as const;
    const { proposed } = mention.provenance;
    const provenance = { proposed: { ...proposed, by }, decided: null, history: [] };
    const json = JSON.stringify(write({ ...dataset, mentions: [{ ...mention, provenance }] }));
    expect(json).not.toMatch(/\\ud[89a-f]/);
  });

  test("without texts no quote is long, and one that was cut says so", () => {
    const quotes = write(bundledDataset(), { withoutText: true }).first.items.flatMap(
      ({ target }) => target.selector.filter((selector) => selector.type === "TextQuoteSelector"),
    );
    expect(Math.max(...quotes.map(({ exact }) => exact.length))).toBeLessThanOrEqual(300);
    for (const quote of quotes)
      expect(quote["record:cut"] ?? false).toBe(quote.exact.endsWith("[…]"));
  });
});

describe("and in again", () => {
  test.each([
    ["as URNs", {}],
    ["as addresses", { baseUrl: "https://record.example/news" }],
    ["without texts", { withoutText: true }],
  ])("the mentions of the bundled dataset come back as they were, %s", (_, options) => {
    const dataset = bundledDataset();
    const taken = take(write(dataset, options), without(dataset));
    expect(taken.mentions).toEqual(dataset.mentions);
    expect([taken.notes, taken.lost, taken.moved]).toEqual([[], [], []]);
  });

  test("what is on record already is known, and nothing is taken", () => {
    const dataset = bundledDataset();
    const { total } = write(dataset);
    const taken = take(write(dataset), dataset);
    expect([taken.mentions, taken.notes, taken.lost]).toEqual([[], [], []]);
    expect(taken.known).toHaveLength(total);
  });

  test("evidence of claims that are not on record becomes notes", () => {
    const dataset = bundledDataset();
    const bare = { ...dataset, statements: [], events: [], relations: [] };
    const taken = take(write(dataset), bare);
    expect(taken.notes).toHaveLength(64);
    expect(taken.notes[0]?.text).toContain("Abdoulaye Diop: “considerable progress”");
  });

  test("the mentions of any dataset come back, where they neither cross nor cut characters", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const whole = dataset.mentions.filter((mention) => isWhole(mention, dataset)).slice(0, 1);
        const sole = { ...dataset, mentions: whole };
        const taken = take(write(sole, { kinds: ["mention"] }), without(sole));
        expect([taken.mentions, taken.lost]).toEqual([whole, []]);
      }),
      { numRuns: 60 },
    );
  });

  test("words that moved in a corrected text are found again, and said to have moved", () => {
    const before = bundledDataset();
    const [mention] = before.mentions;
    const text = Object.values(before.texts)[0]?.text ?? "";
    const corrected = smallArticle(`CORRECTED. ${text}`);
    const dataset = { ...smallDataset([corrected]), people: before.people };
    const taken = take(
      write({ ...before, mentions: before.mentions.slice(0, 1) }, { kinds: ["mention"] }),
      dataset,
      corrected.id,
    );
    expect(taken.moved).toEqual([1]);
    expect(taken.mentions[0]?.anchor).toMatchObject({ exact: mention?.anchor.exact, start: 11 });
  });
});

const article = smallArticle(
  "Kidal fell. 😀 Sergei Lavrov spoke in Kidal, and Kidal listened to Lavrov.",
);
const world = smallDataset(
  [{ ...article, record: { ...article.record, url: "https://news.example/a" } }],
  {
    people: [{ kind: "person", id: "person/sergei-lavrov", names: [{ text: "Sergei Lavrov" }] }],
    places: [{ kind: "place", id: "place/kidal", type: "city", names: [{ text: "Kidal" }] }],
    mentions: [
      {
        kind: "mention",
        id: "mention/there",
        entity: "person/sergei-lavrov",
        form: "name",
        anchor: article.anchor("Sergei Lavrov"),
        ...READ_BY_HAND,
      },
    ],
  },
);

/** A row of Hypothesis’ API, as its documentation shows it. */
const row = (change: object, exact: string, context: object = {}) => ({
  id: "abc",
  created: "2024-03-01T10:00:00.000000+00:00",
  user: "acct:anna@hypothes.is",
  uri: "https://news.example/a",
  text: "A remark",
  tags: [],
  target: [
    {
      source: "https://news.example/a",
      selector: [
        { type: "RangeSelector", startContainer: "/div[1]", startOffset: 0 },
        { type: "TextPositionSelector", start: 912, end: 917 },
        { type: "TextQuoteSelector", exact, ...context },
      ],
    },
  ],
  ...change,
});

describe("from other tools", () => {
  test("a remark in Hypothesis becomes a note at its words", () => {
    const { notes } = take({ total: 1, rows: [row({}, "Sergei Lavrov")] }, world);
    expect(notes).toEqual([
      {
        article: article.id,
        anchor: article.anchor("Sergei Lavrov"),
        text: "A remark",
        tags: [],
        by: { kind: "person", name: "anna", version: null },
        at: "2024-03-01T10:00:00.000000+00:00",
        origin: "abc",
      },
    ]);
  });

  test.each([
    ["place/kidal"],
    ["urn:on-record:place/kidal"],
    ["https://x.example/entities/place/kidal"],
  ])("a tag that is the id of an entity, %s, makes a mention of it: a proposal", (tag) => {
    const context = { prefix: "spoke in ", suffix: ", and" };
    const { mentions } = take([row({ tags: [tag] }, "Kidal", context)], world);
    expect(mentions).toMatchObject([
      {
        entity: "place/kidal",
        form: "name",
        status: "proposed",
        anchor: article.anchor("Kidal", 2),
        provenance: {
          proposed: {
            by: { name: "anna" },
            method: "annotated with another tool (Hypothesis abc)",
          },
        },
      },
    ]);
  });

  test("a tag that is a name of somebody in the article makes a mention, in whatever case", () => {
    const context = { prefix: "listened to ", suffix: "." };
    const { mentions } = take([row({ tags: ["sergei lavrov"] }, "Lavrov", context)], world);
    expect(mentions).toMatchObject([{ entity: "person/sergei-lavrov", form: "description" }]);
  });

  test.each([
    ["words-ambiguous", row({}, "Kidal")],
    ["words-lost", row({}, "words that nobody wrote in this article")],
    ["article-unknown", row({ uri: "https://news.example/other", target: [] }, "Kidal")],
    ["entity-unknown", row({ tags: ["person/vladimir-putin"] }, "Sergei Lavrov")],
    ["mention-differs", row({ tags: ["place/kidal"] }, "Sergei Lavrov")],
    ["mention-crosses", row({ tags: ["place/kidal"] }, "Lavrov spoke")],
    ["not-an-annotation", { id: "abc", text: "a reply" }],
    [
      "words-missing",
      {
        id: "abc",
        target: {
          source: "https://news.example/a",
          selector: { type: "TextPositionSelector", start: 0, end: 5 },
        },
      },
    ],
  ])("%s: it is lost, and the reason is told", (code, annotation) => {
    const { lost, mentions, notes } = take([annotation], world);
    expect([mentions, notes]).toEqual([[], []]);
    expect(lost).toMatchObject([{ number: 1, id: "abc", code }]);
    expect(lost[0]?.reason).toMatch(/^[A-Z].*\.$/s);
  });

  test("a mention that crosses another of the same file is lost, and the first one is taken", () => {
    const [one, two] = [
      row({ id: "1", tags: ["place/kidal"] }, "Kidal fell"),
      row({ id: "2", tags: ["place/kidal"] }, "fell. 😀 Ser"),
    ];
    const { mentions, lost } = take([one, two], world);
    expect([mentions.length, lost.map(({ code }) => code)]).toEqual([1, ["mention-crosses"]]);
  });

  test("an annotation that names somebody and says something is a mention and a note", () => {
    const { mentions, notes, known } = take([row({ tags: ["place/kidal"] }, "Kidal fell")], world);
    expect([mentions.length, notes.map(({ text }) => text), known]).toEqual([1, ["A remark"], []]);
    const there = take([row({ tags: ["person/sergei-lavrov"] }, "Sergei Lavrov")], world);
    expect([there.mentions.length, there.notes.length]).toEqual([0, 1]);
  });

  test("what was rejected is not proposed again, and stands in nobody's way", () => {
    const [there] = world.mentions;
    if (there === undefined) throw new Error("there is one mention");
    const rejected = { ...world, mentions: [{ ...there, status: "rejected" as const }] };
    const again = row({ id: "1", text: "", tags: ["person/sergei-lavrov"] }, "Sergei Lavrov");
    const other = row({ id: "2", text: "", tags: ["place/kidal"] }, "Sergei Lavrov");
    const { mentions, known, lost } = take([again, other], rejected);
    expect([mentions.map(({ entity }) => entity), known, lost]).toEqual([["place/kidal"], [1], []]);
  });

  test("an annotation of the W3C in its shortest form is read", () => {
    const { notes } = take(
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "http://example.org/anno1",
        type: "Annotation",
        bodyValue: "Where is that?",
        creator: "http://example.org/user1",
        target: {
          source: "https://news.example/a",
          selector: {
            type: "TextQuoteSelector",
            exact: "Kidal",
            prefix: "spoke in ",
            suffix: ", and Kidal",
          },
        },
      },
      world,
    );
    expect(notes).toMatchObject([
      {
        text: "Where is that?",
        anchor: { exact: "Kidal", start: article.anchor("Kidal", 2).start },
      },
    ]);
  });

  test("an annotation on a whole page becomes a note on the article", () => {
    const { notes } = take(
      { type: "Annotation", body: "http://example.org/post1", target: "https://news.example/a" },
      world,
    );
    expect(notes).toMatchObject([{ anchor: null, article: article.id }]);
  });

  test("a position alone counts where the fingerprint says that the text is the same", () => {
    const target = {
      source: "https://news.example/a",
      selector: [{ type: "TextPositionSelector", start: 14, end: 27 }],
      "record:sha256": article.source.sha256,
    };
    const { notes } = take({ type: "Annotation", target }, world);
    expect(notes[0]?.anchor?.exact).toBe("Sergei Lavrov");
  });

  test("what is no annotation at all is refused with a reason", () => {
    for (const json of [null, 3, "x", {}, { rows: 3 }])
      expect(parseAnnotations(json).ok).toBe(false);
    const elsewhere = { type: "AnnotationCollection", first: "https://x.example/page1" };
    expect(parseAnnotations(elsewhere)).toMatchObject({
      ok: false,
      error: expect.stringContaining("page1"),
    });
  });

  test("any JSON is read or refused, and never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const parsed = parseAnnotations(json);
        const listed = parseAnnotations([
          json,
          { uri: json, target: [json] },
          { target: json, body: json },
        ]);
        expect([typeof parsed.ok, listed.ok]).toEqual(["boolean", true]);
        if (listed.ok)
          takeAnnotations(listed.value.drafts, toAnnotationShelf(world), { today: "2026-11-23" });
      }),
    );
  });
});

test("rejected mentions come back rejected", () => {
  const dataset = bundledDataset();
  const mentions = dataset.mentions.map((mention) => ({ ...mention, status: "rejected" as const }));
  const taken = take(write({ ...dataset, mentions }, { kinds: ["mention"] }), without(dataset));
  expect(taken.mentions.filter(isOnRecord)).toEqual([]);
  expect(taken.mentions).toEqual(mentions);
});
