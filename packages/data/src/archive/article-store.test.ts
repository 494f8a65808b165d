import type { Dataset, DatasetInput, RecordKind } from "@onrecord/domain";
import {
  findKind,
  indexDataset,
  RECORD_KINDS,
  recordsOf,
  referencesOf,
  toArticleView,
  toEntityView,
} from "@onrecord/domain";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { anyDataset } from "@onrecord/testing";
import { READ_BY_HAND, smallArticle, smallDataset } from "@onrecord/testing";
import { openArchive } from "./open-archive.ts";
import type { ArticleStore, Facet, Listing } from "./ports.ts";

const { dataset: bundled } = await readDataset(bundledDatasetFolder());
const [article] = bundled.articles;

function storeOf(dataset: Dataset): ArticleStore {
  const archive = openArchive({ file: ":memory:", dataset });
  onTestFinished(() => archive.close());
  return archive.store;
}

/** As `storeOf`, for properties: the archive is closed after `look`. */
function withStore(dataset: Dataset, look: (store: ArticleStore) => void): void {
  const archive = openArchive({ file: ":memory:", dataset });
  try {
    look(archive.store);
  } finally {
    archive.close();
  }
}

const ALL = { page: 1, size: 1000 };

const countOf = ({ facets }: Listing, field: string, value: string): number | undefined =>
  facets.find((facet) => facet.field === field)?.values.find((each) => each.value === value)?.count;

const labelsOf = (facet: Facet | undefined): string[] =>
  facet?.values.map(({ label }) => label) ?? [];

const idsIn = (dataset: Dataset): string[] =>
  RECORD_KINDS.flatMap((kind) => recordsOf(dataset, kind).map((record): string => record.id));

describe("slices", () => {
  test("hold whatever their records refer to, if the dataset has it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDataset, fc.nat(), (dataset, chosen) => {
        withStore(dataset, (store) => {
          const all = idsIn(dataset);
          const id = all[chosen % all.length] ?? "";
          const slice = store.slice([id, "person/nobody"]);
          const ids = idsIn(slice);
          expect(ids).toContain(id);
          const references = RECORD_KINDS.flatMap((kind) =>
            recordsOf(slice, kind).flatMap((record) =>
              referencesOf(record).map(({ value }) => value),
            ),
          );
          expect(
            references.filter((reference) => all.includes(reference) && !ids.includes(reference)),
          ).toEqual([]);
          expect(Object.keys(slice.texts).toSorted()).toEqual(
            slice.articles.map(({ file }) => file).toSorted(),
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  test("of no ids are empty datasets with the manifest", () => {
    const slice = storeOf(bundled).slice([]);
    expect(idsIn(slice)).toEqual([]);
    expect(slice.manifest).toEqual(bundled.manifest);
  });

  test("of an article hold all that is read from it: its view is that of the whole dataset", () => {
    const slice = storeOf(bundled).articleSlice(article?.id ?? "");
    const id = article?.id ?? "";
    expect(slice && toArticleView(indexDataset(slice), id)).toEqual(
      toArticleView(indexDataset(bundled), id),
    );
  });

  test.each(["person/sergei-lavrov", "place/kidal", "place/mali", "organization/malian-army"])(
    "of %s hold all that touches it: its view is that of the whole dataset",
    (id) => {
      const slice = storeOf(bundled).entitySlice(id);
      expect(slice && toEntityView(indexDataset(slice), id)).toEqual(
        toEntityView(indexDataset(bundled), id),
      );
    },
  );

  test.each(["person/sergei-lavrov", "place/kidal", "place/mali", "organization/malian-army"])(
    "of %s in part hold the first of each, and say how much there is",
    (id) => {
      const store = storeOf(bundled);
      const whole = toEntityView(indexDataset(bundled), id);
      const totals = {
        mentions: whole?.mentions.length,
        saidBy: whole?.saidBy.length,
        saidAbout: whole?.saidAbout.length,
        events: whole?.events.length,
        relations: whole?.relations.length,
      };
      const all = store.entityExcerpt(id, { most: 1000, few: 1 });
      expect(all && toEntityView(indexDataset(all.slice), id)).toEqual(whole);
      expect(all?.totals).toEqual(totals);
      const few = store.entityExcerpt(id, { most: 2, few: 2 });
      const view = few && toEntityView(indexDataset(few.slice), id);
      expect(few?.totals).toEqual(totals);
      expect(store.entityExcerpt(id, { most: 0, few: 2 })).toEqual(few);
      expect(view?.mentions).toEqual(whole?.mentions.slice(0, 2));
      expect(whole?.saidBy).toEqual(expect.arrayContaining([...(view?.saidBy ?? [])]));
      for (const shown of [view?.relations, view?.saidAbout])
        expect(shown?.length).toBeLessThanOrEqual(4);
    },
  );

  test.each(["person/sergei-lavrov", "place/kidal", "place/mali", "organization/malian-army"])(
    "of %s are read up to a limit, in whatever part it stands, and all where there is no more",
    (id) => {
      const store = storeOf(bundled);
      const claimsOf = (slice: Dataset | undefined) =>
        slice &&
        indexDataset(slice)
          .claimsOf(id)
          .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const whole = claimsOf(bundled) ?? [];
      const all = store.entityReadings(id, { claims: 1000, mentions: 1000 });
      expect(claimsOf(all?.slice)).toEqual(whole);
      expect(all?.slice.mentions).toEqual(store.entitySlice(id)?.mentions);
      const { mentions = 0, ...claims } = all?.totals ?? {};
      expect(Object.values(claims).reduce((sum, count) => sum + count, 0)).toBe(whole.length);
      const few = store.entityReadings(id, { claims: 2, mentions: 1 });
      expect(few?.totals).toEqual(all?.totals);
      expect(few?.slice.mentions.filter(({ entity }) => entity === id)).toHaveLength(
        Math.min(1, mentions),
      );
      expect(whole).toEqual(expect.arrayContaining([...(claimsOf(few?.slice) ?? [])]));
    },
  );

  test("of what is not there, or is of another kind, are undefined", () => {
    const store = storeOf(bundled);
    expect(store.articleSlice("article/0000000000000000")).toBeUndefined();
    expect(store.articleSlice("person/sergei-lavrov")).toBeUndefined();
    expect(store.entitySlice("person/nobody")).toBeUndefined();
    expect(store.entityExcerpt("person/nobody", { most: 5, few: 5 })).toBeUndefined();
    expect(store.entityExcerpt(article?.id ?? "", { most: 5, few: 5 })).toBeUndefined();
    expect(store.entityReadings("person/nobody", { claims: 5, mentions: 5 })).toBeUndefined();
    expect(store.entitySlice(article?.id ?? "")).toBeUndefined();
    expect(store.entitySlice("")).toBeUndefined();
  });

  test("are plain objects, as a serializer wants them", () => {
    const slice = storeOf(bundled).slice(["place/kidal"]);
    expect(structuredClone(slice)).toEqual(slice);
    expect(Object.getPrototypeOf(slice.places[0])).toBe(Object.prototype);
  });
});

test("counts and manifest are the dataset's", () => {
  const store = storeOf(bundled);
  expect(store.manifest()).toEqual(bundled.manifest);
  for (const kind of RECORD_KINDS)
    expect(store.counts()[kind]).toBe(recordsOf(bundled, kind).length);
});

test("entities and articles are counted for those that are asked for, in their order", () => {
  const store = storeOf(bundled);
  const all = store.entityCounts();
  const some = [all[4], all[0]].map((count) => count?.id ?? "");
  expect(store.countsOf([...some, "person/nobody"])).toEqual([all[4], all[0]]);
  const id = article?.id ?? "";
  expect(store.claimCountsOf([id, "article/0000000000000000"])).toEqual([
    { article: id, statements: bundled.statements.length, events: bundled.events.length },
    { article: "article/0000000000000000", statements: 0, events: 0 },
  ]);
});

test("what refers to a record is named, and no more than is asked for", () => {
  const store = storeOf(bundled);
  const source = bundled.sources[0]?.id ?? "";
  const referring = store.idsReferring(source, 1000);
  const expected = [...bundled.people, ...bundled.organizations, ...bundled.places].filter(
    ({ names, externalIds }) => [...names, ...externalIds].some((fact) => fact.source === source),
  );
  expect(referring.filter((id) => !id.startsWith("acknowledgement")).toSorted()).toEqual(
    expected.map(({ id }): string => id).toSorted(),
  );
  expect(store.idsReferring(source, 1)).toHaveLength(1);
  expect(store.idsReferring("source/none", 5)).toEqual([]);
});

describe("lists", () => {
  test("of any dataset hold every record once, over all their pages", { timeout: 60_000 }, () => {
    const kinds: readonly [keyof ArticleStore & `list${string}`, readonly RecordKind[]][] = [
      ["listArticles", ["article"]],
      ["listEntities", ["person", "organization", "place"]],
      ["listStatements", ["statement"]],
      ["listEvents", ["event"]],
    ];
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        withStore(dataset, (store) => {
          for (const [list, of] of kinds) {
            const expected = of.flatMap((kind) =>
              recordsOf(dataset, kind).map((record): string => record.id),
            );
            const found = Array.from({ length: 8 }, (_, page) =>
              store[list]({}, { page: page + 1, size: 2 }),
            );
            expect(found.flatMap(({ ids }) => ids).toSorted()).toEqual(expected.toSorted());
            expect(found[0]?.total).toBe(expected.length);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  test("leave as many rows as their facets say, whatever is chosen", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        withStore(dataset, (store) => {
          const whole = store.listStatements({}, ALL);
          for (const facet of whole.facets) {
            for (const { value, count } of facet.values) {
              const narrowed = store.listStatements({ [facet.field]: value }, ALL);
              expect(narrowed.total).toBe(count);
              expect(narrowed.ids).toHaveLength(count);
              // The field's own facet still says what every other choice would leave.
              expect(narrowed.facets.find(({ field }) => field === facet.field)).toEqual(facet);
            }
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  test("of statements by a speaker are those of the dataset, in text order", () => {
    const { ids, total, slice } = storeOf(bundled).listStatements(
      { speaker: "person/sergei-lavrov" },
      ALL,
    );
    const expected = bundled.statements.filter(({ speaker }) => speaker === "person/sergei-lavrov");
    expect(ids).toEqual(expected.map(({ id }) => id));
    expect(total).toBe(expected.length);
    expect(slice.statements).toEqual(expected);
  });

  test("join their filters", () => {
    const store = storeOf(bundled);
    const listing = store.listStatements(
      { speaker: "person/abdoulaye-diop", manner: "direct" },
      ALL,
    );
    const expected = bundled.statements.filter(
      ({ speaker, manner }) => speaker === "person/abdoulaye-diop" && manner === "direct",
    );
    expect(listing.ids.toSorted()).toEqual(expected.map(({ id }): string => id).toSorted());
    expect(countOf(listing, "speaker", "person/sergei-lavrov")).toBe(
      bundled.statements.filter(
        ({ speaker, manner }) => speaker === "person/sergei-lavrov" && manner === "direct",
      ).length,
    );
  });

  test("of events stand by time, and those without a time come last", () => {
    const { ids } = storeOf(bundled).listEvents({}, ALL);
    const timed = new Set<string>(
      bundled.events.filter(({ time }) => time?.edtf).map(({ id }) => id),
    );
    const known = ids.map((id) => timed.has(id));
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
    expect(ids).toHaveLength(bundled.events.length);
  });

  test("of entities begin with the most often mentioned, and are found by the beginnings of words", () => {
    const store = storeOf(bundled);
    const { ids } = store.listEntities({}, ALL);
    const mentions = ids.map((id) => bundled.mentions.filter(({ entity }) => entity === id).length);
    expect(mentions).toEqual(mentions.toSorted((a, b) => b - a));
    expect(store.listEntities({ text: "KID" }, ALL).ids).toEqual(["place/kidal"]);
    expect(store.listEntities({ text: "lav serg" }, ALL).ids).toContain("person/sergei-lavrov");
    expect(store.listEntities({ text: "putin lav" }, ALL).ids).toEqual([]);
    expect(store.listEntities({ text: "мали" }, ALL).ids).toEqual(["place/mali"]);
    expect(store.listEntities({ text: '"*( OR' }, ALL).ids).toEqual([]);
    expect(store.listEntities({ text: "…" }, ALL).total).toBe(ids.length);
    expect(
      store
        .listEntities({ kind: "person", text: "a" }, ALL)
        .ids.every((id) => findKind(id) === "person"),
    ).toBe(true);
  });

  test("of articles begin with the latest, and those with an unknown date come last", () => {
    const [old, unknown, recent, open] = [
      smallArticle("Old news.", "2019"),
      smallArticle("Undated news."),
      smallArticle("Recent news.", "2024-02-28"),
      smallArticle("Later news.", "2024-02-29/.."),
    ] as const;
    const store = storeOf(smallDataset([old, unknown, recent, open]));
    const listing = store.listArticles({}, ALL);
    expect(listing.ids).toEqual([open.id, recent.id, old.id, unknown.id]);
    expect(labelsOf(listing.facets.find(({ field }) => field === "year"))).toEqual([
      "2024",
      "2019",
    ]);
    expect(labelsOf(listing.facets.find(({ field }) => field === "language"))).toEqual(["English"]);
    expect(store.listArticles({ year: "2024" }, ALL).total).toBe(2);
  });

  test("know an event in every year that it covers", () => {
    const small = smallArticle("The war lasted for years.");
    const event: DatasetInput["events"][number] = {
      kind: "event",
      id: "event/war",
      type: "ASSAULT",
      actors: [],
      description: "A war",
      time: { edtf: "2021-05/2023", basis: "textual" },
      evidence: [small.anchor("The war lasted for years.")],
      voice: small.id,
      ...READ_BY_HAND,
    };
    const store = storeOf(smallDataset([small], { events: [event] }));
    const totals = ["2020", "2021", "2022", "2023", "2024"].map(
      (year) => store.listEvents({ year }, ALL).total,
    );
    expect(totals).toEqual([0, 1, 1, 1, 0]);
  });

  test("name the values of their facets", () => {
    const { facets } = storeOf(bundled).listEvents({ place: "place/moscow" }, ALL);
    expect(facets.map(({ field }) => field)).toEqual([
      "type",
      "entity",
      "place",
      "year",
      "article",
    ]);
    expect(labelsOf(facets[0])).toContain("Meeting or visit");
    expect(labelsOf(facets[2])).toContain("Moscow");
  });

  test("of values that nothing has are empty", () => {
    const listing = storeOf(bundled).listStatements({ speaker: "person/nobody" }, ALL);
    expect([listing.ids, listing.total, listing.slice.statements]).toEqual([[], 0, []]);
  });
});

test("entity counts say how often each is mentioned, speaks and takes part", () => {
  const store = storeOf(bundled);
  const counts = store.entityCounts();
  expect(counts).toHaveLength(
    bundled.people.length + bundled.organizations.length + bundled.places.length,
  );
  expect(counts.find(({ id }) => id === "person/sergei-lavrov")).toEqual({
    id: "person/sergei-lavrov",
    mentions: bundled.mentions.filter(({ entity }) => entity === "person/sergei-lavrov").length,
    statements: bundled.statements.filter(({ speaker }) => speaker === "person/sergei-lavrov")
      .length,
    events: bundled.events.filter(({ actors, recipients }) =>
      [...actors, ...recipients].some((id) => id === "person/sergei-lavrov"),
    ).length,
  });
  for (const { id, events } of counts) {
    expect([id, events]).toEqual([id, store.listEvents({ entity: id }, ALL).total]);
  }
  expect(store.entityCounts("person").map(({ id }) => findKind(id))).toEqual(
    bundled.people.map(() => "person"),
  );
});
