import type { Dataset, DatasetInput } from "@onrecord/domain";
import { indexDataset } from "@onrecord/domain";
import {
  anyDataset,
  bundledDataset,
  hostileDataset,
  HOSTILE_WORDS,
  READ_BY_HAND,
  smallArticle,
  smallDataset,
} from "@onrecord/testing";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { ExportOptions } from "../export-format.ts";
import { toPrintableText } from "../printable-text.ts";
import { readPage } from "../testing/export-text.ts";
import { contradictionsIn } from "./contradictions.ts";
import { dossierToHtml } from "./dossier-to-html.ts";
import { dossierToMarkdown, toParts } from "./dossier-to-markdown.ts";
import type { Dossier, DossierSubject } from "./dossier.ts";
import { toDossier } from "./to-dossier.ts";

const SITE = { baseUrl: "http://localhost:3000" };

function dossierOn(
  dataset: Dataset,
  subject: DossierSubject,
  options: ExportOptions = SITE,
): Dossier {
  const dossier = toDossier(dataset, subject, options);
  if (dossier === undefined) throw new Error("no dossier");
  return dossier;
}

const entity = (id: string): DossierSubject => ({ kind: "entity", id });
const bundled = bundledDataset();
const lavrov = dossierOn(bundled, entity("person/sergei-lavrov"));

const sectionOf = ({ sections }: Dossier, heading: string) => {
  const section = sections.find((each) => each.heading === heading);
  if (section === undefined) throw new Error(`no section ${heading}`);
  return section;
};
const wordsOf = (dossier: Dossier, heading: string): readonly string[] =>
  sectionOf(dossier, heading).entries.map(({ pieces }) =>
    pieces.map(({ words }) => words).join(""),
  );

test("a dossier that holds the first of many claims says how many of how many, and where the others are", () => {
  const id = "person/sergei-lavrov";
  const held = { statements: 0, events: 0, relations: 0 };
  for (const { kind } of indexDataset(bundled).claimsOf(id))
    held[kind === "statement" ? "statements" : kind === "event" ? "events" : "relations"] += 1;
  const totalsOf = (totals: typeof held): string =>
    dossierOn(bundled, { kind: "entity", id, totals }).introduction.join(" ");
  expect(totalsOf(held)).toBe(lavrov.introduction.join(" "));
  expect(totalsOf({ ...held, events: 4210 })).toContain(
    `this document has the first ${held.events} of 4,210 events, and what it says of doubts and contradictions is of these alone. The others are listed from http://localhost:3000/entities/person/sergei-lavrov.`,
  );
});

describe("a dossier on a person", () => {
  test("has all that the person said, with the words of the article and the permalink", () => {
    expect(wordsOf(lavrov, "What Sergei Lavrov said")).toContain(
      "Sergei Lavrov said: “will absolutely continue”.",
    );
    const note = lavrov.footnotes.find(
      ({ record }) => record === "statement/lavrov-aid-will-continue",
    );
    expect(note).toMatchObject({
      where:
        "Article without a known headline, author unknown, publisher unknown, on or after 28 February 2024 (inferred)",
      url: "http://localhost:3000/articles/aec4ca49b0d251b8#statement/lavrov-aid-will-continue",
    });
    const [quote] = note?.quotes ?? [];
    const marked = quote?.marks.map(({ start, end }) => quote.text.slice(start, end));
    expect(marked).toEqual(["will absolutely continue"]);
  });

  test("has every claim of the record on the person, each with a footnote", () => {
    const claims = indexDataset(bundled).claimsOf("person/sergei-lavrov");
    const noted = lavrov.footnotes.map(({ record }) => record);
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.filter(({ id }) => !noted.includes(id))).toEqual([]);
  });

  test("says what is inferred, and why", () => {
    expect(wordsOf(lavrov, "What is inferred")).toContain(
      "Sergei Lavrov: holds office in Russia (head of diplomacy): interpreted. Sergei Lavrov is called the Russian counterpart of Mali’s head of diplomacy, so he is the head of Russian diplomacy.",
    );
  });

  test("says what nobody knows, and that a translation is not what was said", () => {
    expect(wordsOf(lavrov, "What is not known")[0]).toBe(
      "Of the article aec4ca49b0d251b8: headline, author, publisher, exact date, address, holder of the rights.",
    );
    expect(lavrov.articles[0]?.facts.join("; ")).toContain(
      "translated from French, by: machine (inferred); quotations are not the words that were spoken",
    );
    expect(lavrov.articles[0]?.sha256).toBe(bundled.articles[0]?.sha256);
  });

  test("says that nothing was found to contradict it, and what that is worth", () => {
    expect(sectionOf(lavrov, "What is contradicted")).toMatchObject({
      entries: [],
      empty: expect.stringContaining("That does not make them true"),
    });
  });

  test("says of somebody without a name that there is none", () => {
    const minister = dossierOn(bundled, entity("person/malian-defense-minister"));
    expect(sectionOf(minister, "Names")).toMatchObject({
      entries: [],
      empty: "The articles give no name, only a description: the defense minister of Mali.",
    });
    expect(wordsOf(minister, "What is not known")).toContain(
      "The name: the articles do not tell it.",
    );
  });

  test("names the source of what comes from outside the articles", () => {
    const note = lavrov.footnotes.find(({ record }) => record === "source/opensanctions-crawler");
    expect(note?.where).toContain("opensanctions/opensanctions");
    expect(note?.url).toBe("https://github.com/opensanctions/opensanctions");
  });

  test("without texts has short quotations only", () => {
    const bare = dossierOn(bundled, entity("place/mali"), { withoutText: true });
    const quotes = bare.footnotes.flatMap((note) => note.quotes.map(({ text }) => text.length));
    expect(Math.max(...quotes)).toBeLessThanOrEqual(300);
    expect(bare.introduction.join(" ")).toContain("The articles’ texts are left out");
  });
});

test("the page shows Markdown as it is", () => {
  const text = dossierToMarkdown(dossierOn(bundled, entity("place/kidal")));
  const line = text.split("\n").find((each) => each.includes("cited, as the article retells it"));
  const note = text.split("\n").find((each) => each.startsWith("[^3]:"));
  expect(line).toMatch(/\[\^3\]$/u);
  expect(readPage("dossier").split("\n")).toEqual(expect.arrayContaining([line, note]));
});

describe("a dossier on an event", () => {
  const kidal = dossierOn(bundled, { kind: "event", id: "event/capture-of-kidal" });

  test("says whose word it is, what was said of it, and what it belongs to", () => {
    expect(kidal.label).toBe("Use of force");
    expect(sectionOf(kidal, "Who asserts it").empty).toContain("in its own voice");
    expect(wordsOf(kidal, "What was said of it")).toEqual([
      "Abdoulaye Diop cited, as the article retells it: the capture by the Malian army of the town of Kidal.",
    ]);
    expect(wordsOf(kidal, "What it belongs to")[0]).toContain("carries out an offensive");
  });

  test("that somebody asserts names who does", () => {
    const dossier = dossierOn(bundled, { kind: "event", id: "event/military-cooperation" });
    expect(wordsOf(dossier, "Who asserts it")[0]).toContain("Sergei Lavrov confirmed");
    expect(wordsOf(dossier, "Whose word it is")).toEqual([
      "Sergei Lavrov asserts, and the article only reports it:",
    ]);
  });
});

test("a dossier on a search has what was said, what happened and the sentences of articles", () => {
  const index = indexDataset(bundled);
  const [article] = bundled.articles;
  const [sentence] = index.sentencesOf(article?.id ?? "");
  if (article === undefined || sentence === undefined) throw new Error("no article");
  const text = index.textOf(article.id)?.slice(sentence.start, sentence.end) ?? "";
  const span = { start: sentence.start, end: sentence.end };
  const passage = {
    article: article.id,
    block: 0,
    sentence: span,
    text,
    marks: [{ start: 0, end: 8 }],
    target: span,
  };
  const hits = [
    { id: "statement/lavrov-aid-will-continue", passage: null },
    { id: "event/capture-of-kidal", passage: null },
    { id: article.id, passage },
  ];
  const dossier = dossierOn(bundled, { kind: "search", query: "aid", hits, total: 7 });
  expect(dossier.introduction[0]).toBe(
    "What the record holds on this search: 7 records were found, of which these are the first 3.",
  );
  expect(wordsOf(dossier, "What was said")).toHaveLength(1);
  expect(wordsOf(dossier, "What happened")).toEqual([
    "The Malian army captures the town of Kidal.",
  ]);
  expect(wordsOf(dossier, "What stands in the articles")).toEqual([text]);
  expect(sectionOf(dossier, "What stands in the articles").entries[0]?.when).toBe(
    "on or after 28 February 2024 (inferred)",
  );
  expect(dossier.footnotes.find(({ record }) => record === article.id)?.url).toContain("#0-213");
});

test("where nobody read anything out of the articles, that is said in place of empty sections", () => {
  const subject = { kind: "search" as const, query: "kidal", hits: [], total: 0 };
  const dossier = dossierOn({ ...bundled, statements: [], events: [], relations: [] }, subject);
  expect(dossier.introduction).toContain(
    "No statement, event or relation that concerns it was read out of these articles.",
  );
  expect(dossier.sections.map(({ heading }) => heading)).toEqual([
    "What was said",
    "What happened",
    "What stands in the articles",
    "What is not known",
  ]);
});

test("what is not in the slice has no dossier", () => {
  expect(toDossier(bundled, entity("person/nobody"), {})).toBeUndefined();
  expect(toDossier(bundled, { kind: "event", id: "event/nothing" }, {})).toBeUndefined();
});

describe("contradictions", () => {
  const article = smallArticle("Kidal was taken. Kidal was not taken. He denied it.");
  const claim = { ...READ_BY_HAND, voice: article.id, evidence: [article.anchor("Kidal")] };
  const event = (id: string, more: object): DatasetInput["events"][number] => ({
    kind: "event",
    id,
    type: "ASSAULT",
    actors: ["organization/army"],
    description: id,
    ...claim,
    ...more,
  });
  const dataset = smallDataset([article], {
    organizations: [
      {
        kind: "organization",
        id: "organization/army",
        type: "armed-force",
        names: [{ text: "Army" }],
      },
    ],
    events: [
      event("event/yes", {}),
      event("event/no", { polarity: "negated" }),
      event("event/other", { type: "AID" }),
    ],
    statements: [
      {
        kind: "statement",
        id: "statement/denial",
        speaker: "organization/army",
        manner: "indirect",
        cue: { anchor: article.anchor("denied"), sense: "denied" },
        content: [article.anchor("it")],
        ...claim,
      },
    ],
  });

  test("are what is denied, with what stands against it", () => {
    const found = contradictionsIn(indexDataset(dataset).claimsOf("organization/army"));
    expect(
      found.map(({ affirmed, denied }) => [
        affirmed.map(({ id }) => id),
        denied.map(({ id }) => id),
      ]),
    ).toEqual([
      [["event/yes"], ["event/no"]],
      [[], ["statement/denial"]],
    ]);
  });

  test("are said in the dossier, the denial first", () => {
    const dossier = dossierOn(dataset, entity("organization/army"));
    expect(wordsOf(dossier, "What is contradicted")).toEqual([
      "event/no.",
      "Against it stands: event/yes.",
      "Army denied, as the article retells it: it.",
    ]);
    expect(sectionOf(dossier, "What is contradicted").entries[0]?.remarks).toContain(
      "said not to be so",
    );
  });
});

/** Numbers without a footnote, footnotes without a number, and claims that are not proved. */
function faultsIn({ sections, footnotes }: Dossier): readonly string[] {
  const used = new Set(sections.flatMap(({ entries }) => entries.flatMap(({ notes }) => notes)));
  return [
    ...[...used]
      .filter((number) => footnotes[number - 1]?.number !== number)
      .map((n) => `no note ${n}`),
    ...footnotes.filter(({ number }) => !used.has(number)).map(({ record }) => `unused ${record}`),
    ...sections
      .filter(({ dated }) => dated)
      .flatMap(({ entries }) => entries.filter(({ notes }) => notes.length === 0))
      .map(() => "a sentence without a footnote"),
  ];
}

const subjectsIn = (dataset: Dataset): readonly DossierSubject[] => [
  ...[...dataset.people, ...dataset.organizations, ...dataset.places].map(({ id }) => entity(id)),
  ...dataset.events.map(({ id }) => ({ kind: "event" as const, id })),
];

const markdown = new MarkdownIt({ html: true, linkify: false });

/** What a browser and a reader of Markdown make of it: only our own elements, and the title. */
const shownBy = (dossier: Dossier) => {
  const { document } = parseHTML(dossierToHtml(dossier));
  const rendered = parseHTML(
    `<main>${markdown.render(dossierToMarkdown(dossier))}</main>`,
  ).document;
  return {
    title: document.querySelector("h1")?.textContent,
    scripts: [document, rendered].flatMap((page) => [
      ...page.querySelectorAll("script, img, iframe, b"),
    ]).length,
    links: [document, rendered]
      .flatMap((page) =>
        [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""),
      )
      .filter((href) => !/^(?:#note-\d+|https?:\/\/)/u.test(href)),
    notes: document.querySelectorAll(".notes > li").length,
    headings: rendered.querySelectorAll("h1").length,
  };
};

const meantBy = (dossier: Dossier) => ({
  title: toPrintableText(dossier.title),
  scripts: 0,
  links: [],
  notes: dossier.footnotes.length,
  headings: 1,
});

describe("any dossier", () => {
  test("has a footnote for every sentence, and no other", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const faults = subjectsIn(dataset).flatMap((subject) =>
          faultsIn(dossierOn(dataset, subject)),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("shows words of articles as words, whatever they look like", () => {
    const hostile = hostileDataset();
    for (const subject of subjectsIn(hostile)) {
      const dossier = dossierOn(hostile, subject);
      expect(shownBy(dossier)).toEqual(meantBy(dossier));
    }
  });

  test("has a name that is markup as its title", () => {
    const hostile = hostileDataset();
    const place = Object.keys(HOSTILE_WORDS).indexOf("markup");
    const dossier = dossierOn(hostile, entity(`person/hostile-${place}`));
    expect(shownBy(dossier).title).toBe(HOSTILE_WORDS.markup);
  });
});

test("a text is cut at its marks, and marks that overlap count as one", () => {
  const marks = [
    { start: 6, end: 9 },
    { start: 2, end: 4 },
    { start: 3, end: 5 },
  ];
  expect(toParts("0123456789", marks)).toEqual([
    { words: "01", marked: false },
    { words: "23", marked: true },
    { words: "4", marked: true },
    { words: "5", marked: false },
    { words: "678", marked: true },
    { words: "9", marked: false },
  ]);
});
