import type { Dataset } from "@onrecord/domain";
import {
  anyDataset,
  bundledDataset,
  READ_BY_HAND,
  smallArticle,
  smallDataset,
} from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agreement, AgreementOptions } from "./agreement.ts";
import { AgreementCount } from "./agreement.ts";
import { annotationsOf } from "./annotation.ts";
import { toF1 } from "./span-count.ts";

function compare(
  datasets: readonly Dataset[],
  options: Omit<AgreementOptions, "annotators"> = {},
): Agreement {
  const count = new AgreementCount({ annotators: datasets.length, ...options });
  const annotations = datasets.map((dataset) => annotationsOf(dataset));
  const articles = new Set(annotations.flatMap((each) => [...each.keys()]));
  for (const article of articles) count.add(annotations.map((each) => each.get(article) ?? null));
  return count.result();
}

/** The one pair's figures of a kind. */
function kindOf({ pairs }: Agreement, kind: string) {
  const found = pairs[0]?.kinds.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`nothing was compared of ${kind}`);
  return found;
}

const TEXT =
  "Abdoulaye Diop met Sergei Lavrov in Moscow. “We will continue,” Mr. Lavrov said. Mali thanked Russia.";
const ARTICLE = smallArticle(TEXT);

const DIOP = { kind: "person", id: "person/abdoulaye-diop", names: [{ text: "Abdoulaye Diop" }] };
const LAVROV = { kind: "person", id: "person/sergei-lavrov", names: [{ text: "Sergei Lavrov" }] };

type Noted = readonly [words: string, entity: string];

const mentions = (noted: readonly Noted[]) =>
  noted.map(([words, entity], index) => ({
    kind: "mention" as const,
    id: `mention/m-${index}`,
    entity,
    form: "name" as const,
    anchor: ARTICLE.anchor(words),
    ...READ_BY_HAND,
  }));

const statement = (words: string, speaker: string) => ({
  kind: "statement" as const,
  id: "statement/continue",
  speaker,
  manner: "direct" as const,
  content: [ARTICLE.anchor(words)],
  evidence: [ARTICLE.anchor(`“${words},” Mr. Lavrov said.`)],
  voice: ARTICLE.id,
  ...READ_BY_HAND,
});

const people = (...all: readonly { readonly kind: string; readonly id: string }[]) =>
  all.map((each) => ({ ...each, kind: "person" as const, names: [] }));

test("the bundled dataset agrees with itself wherever there is anything to agree on", () => {
  const dataset = bundledDataset();
  const result = compare([dataset, dataset]);
  expect(result.disagreements).toEqual({ total: 0, first: [] });
  expect(result.alphas.map(({ alpha }) => alpha)).toEqual([1, 1, 1, 1, 1]);
  for (const { units, spans, fields } of result.pairs[0]?.kinds ?? []) {
    expect(units.kappa).toBe(1);
    for (const score of spans) {
      expect(toF1(score.exact, score)).toBe(1);
      expect(toF1(score.overlapping, score)).toBe(1);
    }
    for (const { count, agreed } of fields) expect(agreed).toBe(count);
  }
});

test("whatever is annotated, one agrees with himself, and two agree alike in either order", () => {
  fc.assert(
    fc.property(anyDataset, fc.nat({ max: 6 }), (dataset, step) => {
      const other = thinned(dataset, step + 2);
      expect(compare([dataset, dataset]).disagreements.total).toBe(0);
      const [there, back] = [compare([dataset, other]), compare([other, dataset])];
      expect(there.alphas).toEqual(back.alphas);
      expect(there.disagreements.total).toBe(back.disagreements.total);
      for (const [index, one] of (there.pairs[0]?.kinds ?? []).entries()) {
        const reverse = back.pairs[0]?.kinds[index];
        expect(one.units).toEqual(reverse?.units);
        expect(one.fields).toEqual(reverse?.fields);
        expect(one.spans.map(({ exact, overlapping }) => [exact, overlapping])).toEqual(
          reverse?.spans.map(({ exact, overlapping }) => [exact, overlapping]),
        );
      }
    }),
    { numRuns: 40 },
  );
});

/** Every nth record left out. */
function thinned(dataset: Dataset, step: number): Dataset {
  const some = <R>(records: readonly R[]): R[] =>
    records.filter((_record, index) => index % step !== 0);
  return {
    ...dataset,
    mentions: some(dataset.mentions),
    times: some(dataset.times),
    statements: some(dataset.statements),
    events: some(dataset.events),
    relations: some(dataset.relations),
  };
}

test("with an annotator who wrote down nothing, nothing is shared and chance tells nothing", () => {
  const one = smallDataset([ARTICLE], {
    people: people(DIOP),
    mentions: mentions([["Abdoulaye Diop", DIOP.id]]),
  });
  const none = smallDataset([ARTICLE]);
  const result = compare([one, none]);
  expect(kindOf(result, "mention").spans).toEqual([
    { category: null, first: 1, second: 0, exact: 0, overlapping: 0 },
  ]);
  expect(kindOf(result, "mention").units.kappa).toBe(0);
  expect(result.silent).toEqual([0, 1]);
  expect(compare([none, none]).alphas.map(({ alpha }) => alpha)).toEqual(Array(5).fill(null));
  expect(compare([one, none], { annotatedByAll: true }).articles).toBe(0);
});

test("spans count as exact and as overlapping, all together and by kind of entity", () => {
  const places = [{ kind: "place" as const, id: "place/moscow", type: "city" as const }];
  const one = smallDataset([ARTICLE], {
    people: people(DIOP, LAVROV),
    places,
    mentions: mentions([
      ["Abdoulaye Diop", DIOP.id],
      ["Sergei Lavrov", LAVROV.id],
      ["Moscow", "place/moscow"],
    ]),
  });
  const other = smallDataset([ARTICLE], {
    people: people(DIOP, LAVROV),
    mentions: mentions([
      ["Diop", DIOP.id],
      ["Sergei Lavrov", LAVROV.id],
      ["Moscow", LAVROV.id],
    ]),
  });
  const { spans, fields } = kindOf(compare([one, other]), "mention");
  expect(spans).toEqual([
    { category: null, first: 3, second: 3, exact: 2, overlapping: 3 },
    { category: "person", first: 2, second: 3, exact: 1, overlapping: 2 },
    { category: "place", first: 1, second: 0, exact: 0, overlapping: 0 },
  ]);
  expect(fields.find(({ field }) => field === "type")).toMatchObject({ count: 3, agreed: 2 });
});

test("entities with other ids are the same where they are named by the same words", () => {
  const one = smallDataset([ARTICLE], {
    people: people(DIOP, LAVROV),
    mentions: mentions([["Mr. Lavrov", LAVROV.id]]),
    statements: [statement("We will continue", LAVROV.id)],
  });
  const rename = { kind: "person", id: "person/lavrov" };
  const other = smallDataset([ARTICLE], {
    people: people(rename),
    mentions: mentions([["Mr. Lavrov", rename.id]]),
    statements: [statement("We will continue", rename.id)],
  });
  expect(compare([one, other]).disagreements.total).toBe(0);
  const third = smallDataset([ARTICLE], {
    people: people(DIOP, LAVROV),
    mentions: mentions([["Mr. Lavrov", LAVROV.id]]),
    statements: [statement("We will continue", DIOP.id)],
  });
  const { disagreements } = compare([one, third]);
  expect(disagreements.first).toMatchObject([
    {
      kind: "statement",
      sentence: { text: "“We will continue,” Mr. Lavrov said." },
      differences: [{ field: "speaker", first: LAVROV.id, second: DIOP.id }],
    },
  ]);
});

test("three annotators have one alpha, a pair of figures each two, and gaps where one has no article", () => {
  const other = smallArticle("Vladimir Putin spoke.");
  const first = smallDataset([ARTICLE, other], {
    people: people(DIOP),
    mentions: mentions([["Abdoulaye Diop", DIOP.id]]),
  });
  const second = smallDataset([ARTICLE], {
    people: people(DIOP),
    mentions: mentions([["Abdoulaye Diop", DIOP.id]]),
  });
  const result = compare([first, second, second]);
  expect(result.pairs.map(({ first: a, second: b }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(result.alphas[0]?.alpha).toBe(1);
  expect([result.articles, result.alone]).toEqual([1, 1]);
});

test("as many disagreements are kept as are asked for, and all are counted", () => {
  const one = smallDataset([ARTICLE], {
    people: people(DIOP, LAVROV),
    mentions: mentions([
      ["Abdoulaye Diop", DIOP.id],
      ["Sergei Lavrov", LAVROV.id],
    ]),
  });
  const { disagreements } = compare([one, smallDataset([ARTICLE])], { keep: 1 });
  expect(disagreements.total).toBe(2);
  expect(disagreements.first.map(({ first }) => first?.words)).toEqual(["Abdoulaye Diop"]);
});
