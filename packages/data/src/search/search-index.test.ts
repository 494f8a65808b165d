import type { Dataset, DatasetInput } from "@onrecord/domain";
import { containsSpan } from "@onrecord/domain";
import fc from "fast-check";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { openArchive } from "../archive/open-archive.ts";
import type { SearchAnswer, SearchHit } from "../archive/search-port.ts";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { anyDataset } from "@onrecord/testing";
import { READ_BY_HAND, smallArticle, smallDataset } from "@onrecord/testing";

const { dataset: bundled } = await readDataset(bundledDatasetFolder());
const archive = openArchive({ file: ":memory:", dataset: bundled });
afterAll(() => archive.close());

const ARTICLE = "article/aec4ca49b0d251b8";

const search = (text: string, page: { limit?: number; offset?: number } = {}): SearchAnswer =>
  archive.search.search({ text, limit: page.limit ?? 100, offset: page.offset ?? 0 });

const idsOf = (text: string): string[] => search(text).hits.map(({ id }) => id);

function searchIn(dataset: Dataset, text: string): SearchAnswer {
  const other = openArchive({ file: ":memory:", dataset });
  onTestFinished(() => other.close());
  return other.search.search({ text, limit: 100, offset: 0 });
}

/** The marked words of a hit's sentence. */
const markedIn = ({ passage }: SearchHit): string[] =>
  passage?.marks.map(({ start, end }) => passage.text.slice(start, end)) ?? [];

const hitOf = (answer: SearchAnswer, id: string): SearchHit => {
  const hit = answer.hits.find((each) => each.id === id);
  if (hit === undefined) throw new Error(`${id} was not found`);
  return hit;
};

describe("words", () => {
  test("are found in articles, entities, statements and events alike, a name before its mentions", () => {
    const { hits, total } = search("kidal");
    expect(hits[0]?.id).toBe("place/kidal");
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(
      new Set(["article", "place", "statement", "event"]),
    );
    expect(total).toBe(hits.length);
  });

  test("that only stand for what is not known find nothing", () => {
    const article = smallArticle("“Talks will go on,” somebody said in Kidal.");
    const untitled = smallDataset([article], {
      statements: [
        {
          kind: "statement",
          id: "statement/talks",
          voice: article.id,
          speaker: null,
          manner: "direct",
          content: [article.anchor("Talks will go on,")],
          evidence: [article.anchor("“Talks will go on,” somebody said in Kidal.")],
          ...READ_BY_HAND,
        },
      ],
    });
    for (const words of ["unknown", "headline", "speaker:unknown"])
      expect([words, searchIn(untitled, words).total]).toEqual([words, 0]);
    expect(searchIn(untitled, "talks").total).toBe(2);
  });

  test("must all be there, in whatever sentence", () => {
    expect(idsOf("kidal grain")).toEqual([ARTICLE]);
    expect(idsOf("kidal nowhere")).toEqual([]);
  });

  test("are marked in the sentence that has most of them", () => {
    const hit = hitOf(search("kidal grain petersburg"), ARTICLE);
    expect(hit.passage?.text).toMatch(/^In July 2023/);
    expect(markedIn(hit)).toEqual(["Petersburg", "grain"]);
  });

  test("are marked in the title", () => {
    const { title, titleMarks } = hitOf(search("lavrov"), "person/sergei-lavrov");
    expect(titleMarks.map(({ start, end }) => title.slice(start, end))).toEqual(["Lavrov"]);
  });

  test("are found whatever their case and diacritics, in any script", () => {
    for (const text of ["KIDAL", "kídàl", "Kidál"]) expect(idsOf(text)).toEqual(idsOf("kidal"));
    expect(idsOf('"МАЛИ"')).toEqual(["place/mali"]);
    expect(idsOf('"马里"')).toEqual(["place/mali"]);
  });

  test("are found in their other forms, and marked", () => {
    expect(idsOf("foods grains")).toEqual(idsOf("food grain"));
    expect(markedIn(hitOf(search("cooperate"), ARTICLE))).toEqual(["cooperation"]);
    const english = smallArticle("Les négociations ont repris.");
    const small = { ...english, record: { ...english.record, language: "fr" } };
    const answer = searchIn(smallDataset([small]), "NEGOCIATION");
    expect(markedIn(hitOf(answer, small.id))).toEqual(["négociations"]);
  });

  test("that name an entity find its other names, and quotation marks keep them out", () => {
    expect(new Set(idsOf("мали"))).toEqual(new Set(idsOf("Mali")));
    expect(markedIn(hitOf(search("мали"), ARTICLE))).toContain("Mali");
    expect(idsOf('"мали"').length).toBeLessThan(idsOf("мали").length);
    const small = smallArticle("They met in Türkiye.");
    const names = ["Republic of Turkey", "Türkiye", "Turkey"].map((text) => ({ text }));
    const dataset = smallDataset([small], {
      places: [{ kind: "place", id: "place/turkey", type: "country", names }],
    });
    for (const text of ["turkey", "republic of turkey", "met -ankara (Turkey OR nowhere)"])
      expect(markedIn(hitOf(searchIn(dataset, text), small.id))).toContain("Türkiye");
    expect(searchIn(dataset, "republic").hits.map(({ id }) => id)).toEqual(["place/turkey"]);
  });

  test("with a star are beginnings", () => {
    expect(idsOf("kid")).toEqual([]);
    expect(idsOf("kid*")).toEqual(idsOf("kidal"));
    expect(markedIn(hitOf(search("petersb*"), ARTICLE))).toEqual(["Petersburg"]);
  });

  test("after a minus must not be there", () => {
    expect(idsOf("kidal -kind:article -capture")).not.toContain(ARTICLE);
    const without = idsOf("lavrov -kidal");
    expect(without).not.toContain(ARTICLE);
    expect(without.length).toBeGreaterThan(0);
    expect(idsOf("-mali -kind:article").length).toBeGreaterThan(0);
  });

  test("in quotation marks stand in a row, and are marked as one", () => {
    const answer = search("“considerable progress”");
    expect(markedIn(hitOf(answer, "statement/diop-considerable-progress"))).toEqual([
      "considerable progress",
    ]);
    expect(idsOf('"progress considerable"')).toEqual([]);
  });

  test("with a tilde may be misspelt by one slip", () => {
    for (const text of ["kidol~1", "idal~", "kidaal~1", "kdial~1", "KIDAL~1"])
      expect(idsOf(text)).toEqual(expect.arrayContaining(idsOf("kidal")));
    expect(idsOf("kdol~1")).toEqual([]);
    expect(markedIn(hitOf(search("petersbourg~1"), ARTICLE))).toEqual(["Petersburg"]);
  });

  test("joined by OR are found one or the other", () => {
    const both = idsOf("grain OR kidal");
    expect(new Set(both)).toEqual(new Set([...idsOf("grain"), ...idsOf("kidal")]));
    expect(idsOf("(grain OR kidal) kind:event").every((id) => id.startsWith("event/"))).toBe(true);
  });
});

const bySpeaker = (id: string): string[] =>
  bundled.statements
    .filter(({ speaker }) => speaker === id)
    .map((statement): string => statement.id);

describe("filters", () => {
  test.each([
    "speaker:lavrov",
    'speaker:"Sergei Lavrov"',
    "speaker:LÁVROV",
    "speaker:person/sergei-lavrov",
    "speaker:lavr*",
    "speaker:lavrov kind:statement",
  ])("%s finds what Lavrov said", (text) => {
    expect(idsOf(text).toSorted()).toEqual(bySpeaker("person/sergei-lavrov").toSorted());
  });

  test("a kind is known by its name, its plural and its group", () => {
    expect(idsOf("kind:person")).toEqual(idsOf("kind:people"));
    expect(search("kind:entity").total).toBe(
      bundled.people.length + bundled.organizations.length + bundled.places.length,
    );
    expect(search("kind:event").total).toBe(bundled.events.length);
  });

  test("a type is known by its code and by words of its label", () => {
    const consult = bundled.events
      .filter(({ type }) => type === "CONSULT")
      .map(({ id }): string => id);
    for (const text of [
      "type:CONSULT",
      "type:consult",
      "type:meeting",
      'type:"meeting or visit"',
    ]) {
      expect(idsOf(text).toSorted()).toEqual(consult.toSorted());
    }
    expect(idsOf("type:armed-force")).toEqual(idsOf('type:"armed force"'));
  });

  test("a date may be a year, a month or an interval", () => {
    expect(idsOf("in:2023-07 kind:event")).toContain("event/russia-africa-summit");
    expect(idsOf("in:2023-06 kind:event")).not.toContain("event/russia-africa-summit");
    expect(idsOf("in:2023-11 kind:event")).toContain("event/capture-of-kidal");
    expect(idsOf("in:2022/2023 kind:event")).toEqual(
      expect.arrayContaining([...idsOf("in:2023 kind:event")]),
    );
    expect(search("in:1990").total).toBe(0);
  });

  test("a date may have two ends, or be before or after another", () => {
    expect(idsOf("in:2022..2023")).toEqual(idsOf("in:2022/2023"));
    expect(idsOf("in:2023.. kind:event")).toEqual(idsOf("date:2023/.. kind:event"));
    expect(idsOf("in:..2022")).toEqual(idsOf("before:2023"));
    expect(idsOf("after:2022")).toEqual(idsOf("in:2023.."));
    expect(idsOf("before:2023-07 kind:event")).not.toContain("event/russia-africa-summit");
    expect(idsOf("after:2023-06 kind:event")).toContain("event/russia-africa-summit");
    for (const text of ["before:0000", "after:9999", "after:2023..", "before:..2023"])
      expect(search(text)).toMatchObject({ total: 0, notice: null });
  });

  test("a year counts as many as its facet says", () => {
    const { facets } = search("mali");
    for (const { value, count } of facets.find(({ field }) => field === "year")?.values ?? []) {
      expect(search(`mali in:${value}`).total).toBe(count);
    }
  });

  test("a name counts before a description: what is by Lavrov is not by the instructors he speaks of", () => {
    expect(idsOf("by:lavrov").toSorted()).toEqual(
      [
        ...bySpeaker("person/sergei-lavrov"),
        ...bundled.events
          .filter(({ actors }) => actors.some((id) => id === "person/sergei-lavrov"))
          .map(({ id }) => id),
      ].toSorted(),
    );
  });

  test("an entity without a name is found by its description", () => {
    const unnamed = bundled.people.find(({ names }) => names.length === 0);
    expect(idsOf(`entity:"${unnamed?.description}" kind:person`)).toEqual([unnamed?.id]);
  });

  test("what is spoken about may be an event", () => {
    expect(idsOf("about:capture")).toEqual(["statement/diop-cites-capture-of-kidal"]);
  });

  test("filters can be joined, excluded and put in brackets", () => {
    expect(idsOf("(speaker:lavrov OR speaker:putin) -manner:mixed").toSorted()).toEqual(
      bundled.statements
        .filter(
          ({ speaker, manner }) =>
            (speaker === "person/sergei-lavrov" || speaker === "person/vladimir-putin") &&
            manner !== "mixed",
        )
        .map(({ id }): string => id)
        .toSorted(),
    );
  });

  test("the article may be given by its id or by its number", () => {
    expect(idsOf(`article:${ARTICLE}`)).toEqual(idsOf("article:aec4ca49b0d251b8"));
    expect(idsOf(`article:${ARTICLE} kind:article`)).toEqual([ARTICLE]);
  });
});

describe("notices", () => {
  test.each([
    [
      'lavrov "kidal',
      'Searched as plain words, because the quotation mark is not closed (character 8, at “"kidal”).',
    ],
    [
      "(lavrov",
      "Searched as plain words, because the bracket is not closed (character 1, at “(lavrov”).",
    ],
    [
      "lavrov OR",
      "Searched as plain words, because it ends where a word should follow (character 10, at the end).",
    ],
    [
      "speeker:lavrov",
      "“speeker:” (character 1) is not a field, so its words were searched. Did you mean “speaker:”?",
    ],
    ["lavorv", "The record does not hold “lavorv”. Did you mean “lavrov”?"],
    [
      "kind:foo",
      "“foo” is not a kind of record; the kinds are articles, people, organizations, places, statements, events.",
    ],
    [
      "in:yesterday",
      "“yesterday” is not a date; write a year, a month or a day: in:2023, in:2023-07, in:2023-07-27.",
    ],
    ["speaker:nobody", "Nobody and nothing in the record is called “nobody” (speaker:)."],
    ["source:agency", "No record has the publisher “agency”, nor any other."],
    ["manner:drect", "No record has the manner “drect”; did you mean direct?"],
    [
      "lavrov~3",
      "Searched as plain words, because no more than one letter may differ (“~1”) (character 1, at “lavrov~3”).",
    ],
    [
      "before:noon",
      "“noon” is not a date; write a year, a month or a day: before:2023, before:2023-07, before:2023-07-27.",
    ],
  ])("%s is answered with a word on it", (text, notice) => {
    expect(search(text).notice).toBe(notice);
  });

  test.each([
    ["speeker:lavrov", "speaker:lavrov"],
    ["kidal -speeker:lavrov OR nobodyatall", "kidal -speaker:lavrov OR nobodyatall"],
    ["foo:kidal", null],
  ])("%s, where it finds nothing, is respelled as %s", (text, suggestion) => {
    const answer = search(`nothingofthekind ${text}`);
    const wanted = suggestion === null ? null : `nothingofthekind ${suggestion}`;
    expect([answer.total, answer.suggestion]).toEqual([0, wanted]);
  });

  test("a text that cannot be parsed comes with the place of the fault", () => {
    expect(search('lavrov "kidal').fault).toMatchObject({ offset: 7 });
    expect(search("lavrov kidal").fault).toBeNull();
  });

  test("what could not be parsed is searched as plain words", () => {
    expect(search('kidal "').hits).toEqual(search("kidal").hits);
    expect(search("((kidal").total).toBe(search("kidal").total);
  });

  test("a query that is understood has none, and one that asks for nothing finds nothing", () => {
    expect(search("kidal").notice).toBeNull();
    for (const text of ["", "   ", "…", "()&"])
      expect(search(text)).toMatchObject({ total: 0, hits: [] });
  });
});

describe("answers", () => {
  test("count every hit in their facets, whatever page is shown", () => {
    const whole = search("mali");
    const page = search("mali", { limit: 3, offset: 2 });
    expect(page.hits).toEqual(whole.hits.slice(2, 5));
    expect(page.total).toBe(whole.total);
    expect(page.facets).toEqual(whole.facets);
    const kinds = whole.facets.find(({ field }) => field === "kind")?.values ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(whole.total);
    for (const { value, count } of kinds) expect(search(`mali kind:${value}`).total).toBe(count);
  });

  test("leave as many hits as a facet says, whichever value is chosen", () => {
    const { facets } = search("russia");
    for (const { field, values } of facets) {
      for (const { value, count } of values) {
        expect(search(`russia ${field === "year" ? "in" : field}:${value}`).total).toBe(count);
      }
    }
  });

  test("are the same each time", () => {
    expect(search("mali russia")).toEqual(search("mali russia"));
  });

  test("show a sentence of the article, with the words meant inside it", () => {
    const text = Object.values(bundled.texts)[0]?.text ?? "";
    for (const { passage, kind } of search("mali").hits) {
      if (passage === null) continue;
      expect(text.slice(passage.sentence.start, passage.sentence.end)).toBe(passage.text);
      expect(containsSpan(passage.sentence, passage.target)).toBe(true);
      expect(bundled.articles[0]?.blocks[passage.block]?.start).toBeLessThanOrEqual(
        passage.sentence.start,
      );
      expect(kind).not.toBe("mention");
    }
  });

  test("an entity that no sentence tells of has no passage", () => {
    const unmentioned = smallDataset([smallArticle("Nothing.")], {
      people: [{ kind: "person", id: "person/x", names: [{ text: "Vladimir Putin" }] }],
    });
    expect(searchIn(unmentioned, "putin").hits).toMatchObject([{ id: "person/x", passage: null }]);
  });
});

describe("marks", () => {
  const cases: readonly (readonly [text: string, query: string, marked: readonly string[]])[] = [
    ["The 😀 talks in Türkiye went on.", "turkiye", ["Türkiye"]],
    ["The 👨‍👩‍👧‍👦 of Türkiye, in Tu\u0308rkiye.", "türkiye", ["Türkiye", "Tu\u0308rkiye"]],
    ["“Été” 😀😀 e\u0301te\u0301.", "ete", ["Été", "e\u0301te\u0301"]],
    ["𝒦idal and 😀Kidal😀.", "kidal", ["𝒦idal", "Kidal"]],
    ["Мали, МАЛИ and Mali.", "мали", ["Мали", "МАЛИ"]],
    ["They met in مالي on Wednesday.", "مالي", ["مالي"]],
    ["A \u0001control\u0002 character and \u0001kidal\u0002.", "kidal", ["kidal"]],
    ["Straße and STRASSE.", "straße", ["Straße", "STRASSE"]],
    ["Kidal Kidal, Kidal", '"kidal kidal"', ["Kidal Kidal, Kidal"]],
  ];
  test.each(cases)("stand where the words do: %s", (text, query, marked) => {
    const small = smallArticle(text);
    expect(markedIn(hitOf(searchIn(smallDataset([small]), query), small.id))).toEqual(marked);
  });

  test(
    "never cut a word: whatever text holds a word, searching it marks that word",
    { timeout: 60_000 },
    () => {
      const noise = fc.string({ unit: "grapheme", maxLength: 12 });
      fc.assert(
        fc.property(noise, noise, (before, after) => {
          const small = smallArticle(`${before} Kidal ${after}`);
          const other = openArchive({ file: ":memory:", dataset: smallDataset([small]) });
          const { hits } = other.search.search({ text: "kidal", limit: 1, offset: 0 });
          other.close();
          expect(
            markedIn(hits[0] ?? hitOf({ ...search(""), hits }, small.id)).map((word) =>
              word.toLowerCase(),
            ),
          ).toContain("kidal");
        }),
        { numRuns: 60 },
      );
    },
  );
});

test("no query ever makes it throw", { timeout: 60_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "(",
      ")",
      "-",
      "*",
      ":",
      "OR",
      "AND",
      "NOT",
      "NEAR",
      "~",
      "~1",
      "before:",
      "after:2023",
      "in:..",
      "speaker:",
      "in:",
      "kind:",
      "type:",
      "about:",
      "article:",
      "kidal",
      "^",
      "{",
      "}",
      "+",
      ";",
      "--",
      "/*",
      "\u0000",
      "\ud800",
      "%",
      "'",
      "`",
      "[",
      "\\",
      "title:",
      "mali* ",
      " ",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      (text) => {
        const { total, hits } = search(text, { limit: 5 });
        expect(hits.length).toBe(Math.min(total, 5));
      },
    ),
    { numRuns: 1500 },
  );
});

test("a query of any length is answered", () => {
  for (const text of [
    "kidal ".repeat(5000),
    "(".repeat(5000),
    '"a" OR '.repeat(3000),
    "-".repeat(9999),
    "a".repeat(1e6),
    "speaker:a ".repeat(99),
  ]) {
    expect(search(text).total).toBeGreaterThanOrEqual(0);
  }
});

test("any dataset can be searched for anything", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      anyDataset,
      fc.constantFrom("kidal", "=1", "a", "kind:statement", "in:2023", "-kidal"),
      (dataset, text) => {
        const other = openArchive({ file: ":memory:", dataset });
        const answer = other.search.search({ text, limit: 100, offset: 0 });
        other.close();
        expect(answer.hits).toHaveLength(answer.total);
      },
    ),
    { numRuns: 40 },
  );
});

test("a claim that was rejected is not found; one that is proposed or denied is", () => {
  const small = smallArticle("He denied it.");
  const event = (changes: Partial<DatasetInput["events"][number]>): Dataset =>
    smallDataset([small], {
      events: [
        {
          kind: "event",
          id: "event/denial",
          type: "REJECT",
          actors: [],
          description: "He denies it",
          evidence: [small.anchor("He denied it.")],
          voice: small.id,
          ...READ_BY_HAND,
          ...changes,
        },
      ],
    });
  const proposed = event({ polarity: "negated", status: "proposed" });
  expect(searchIn(proposed, "denied kind:event").total).toBe(1);
  expect(searchIn(event({ status: "rejected" }), "denied kind:event").total).toBe(0);
});
