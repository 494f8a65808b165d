import type { Dataset } from "@onrecord/domain";
import { parseEdtf } from "@onrecord/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { smallArticle, smallDataset } from "@onrecord/testing";
import { toUnit } from "./histogram.ts";
import { openArchive } from "./open-archive.ts";
import type { Archive, ArticleFilter, Histogram } from "./ports.ts";
import type { SearchAnswer } from "./search-port.ts";

const DATES = [null, "2021", "2023-07", "2023-07-27", "2023-07-27", "2024-02-28/..", "../2020"];

/** Articles of some publishers, each with one of the dates, or none. */
const anyArticles = fc
  .array(fc.tuple(fc.constantFrom(...DATES), fc.constantFrom(null, "Agency One", "Two")), {
    maxLength: 12,
  })
  .map((rows) =>
    smallDataset(
      rows.map(([date, publisher], index) => {
        const article = smallArticle(
          `Kidal fell. ${"Kidal again. ".repeat(index % 3)}${index}`,
          date,
        );
        return { ...article, record: { ...article.record, publisher } };
      }),
    ),
  );

function withArchive(dataset: Dataset, look: (archive: Archive) => void): void {
  const archive = openArchive({ file: ":memory:", dataset });
  try {
    look(archive);
  } finally {
    archive.close();
  }
}

type Page = { readonly ids: readonly string[]; readonly next: string | null };

/** The ids of all pages, one after the other. */
function walk(read: (after: string | undefined) => Page): string[] {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = read(after);
    ids.push(...page.ids);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return ids;
}

const toPage = ({ hits, next }: SearchAnswer): Page => ({ ids: hits.map(({ id }) => id), next });

const countIn = (histogram: Histogram | null): number =>
  (histogram?.undated ?? 0) + (histogram?.buckets ?? []).reduce((sum, { count }) => sum + count, 0);

test("pages by cursor are the whole list, cut up, in either order", () => {
  fc.assert(
    fc.property(
      anyArticles,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("newest" as const, "oldest" as const),
      (dataset, size, order) => {
        withArchive(dataset, ({ store }) => {
          const whole = store.listArticles({}, { page: 1, size: 100, order });
          expect(whole.next).toBeNull();
          const cut = walk((after) => store.listArticles({}, { page: 1, size, order, after }));
          expect(cut).toEqual(whole.ids);
          const numbered = Array.from({ length: Math.ceil(whole.total / size) }, (_, index) =>
            store.listArticles({}, { page: index + 1, size, order }),
          );
          expect(numbered.flatMap(({ ids }) => ids)).toEqual(whole.ids);
        });
      },
    ),
    { numRuns: 40 },
  );
});

test("pages by cursor are the whole answer of a search, cut up, in every order", () => {
  fc.assert(
    fc.property(
      anyArticles,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("relevance" as const, "newest" as const, "oldest" as const),
      fc.constantFrom("kidal", "kind:article", "again OR fell"),
      (dataset, limit, order, text) => {
        withArchive(dataset, ({ search }) => {
          const whole = toPage(search.search({ text, limit: 100, order }));
          expect(walk((after) => toPage(search.search({ text, limit, order, after })))).toEqual(
            whole.ids,
          );
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("the newest and the oldest come first, and those of an unknown date last", () => {
  const articles = ["2023-07", null, "2024-02-28", "2021"].map((date, index) =>
    smallArticle(`Kidal, number ${index}.`, date),
  );
  const [middle, undated, late, early] = articles.map(({ id }): string => id);
  withArchive(smallDataset(articles), ({ search, store }) => {
    const orders = [
      ["newest", [late, middle, early, undated]],
      ["oldest", [early, middle, late, undated]],
    ] as const;
    for (const [order, ids] of orders) {
      expect(store.listArticles({}, { page: 1, size: 9, order }).ids).toEqual(ids);
      expect(toPage(search.search({ text: "kidal", limit: 9, order })).ids).toEqual(ids);
    }
  });
});

test("a cursor that is none gives the first page", () => {
  withArchive(smallDataset([smallArticle("Kidal.")]), ({ search, store }) => {
    for (const after of ["", "x", "%", "bnVsbA"]) {
      expect(store.listArticles({}, { page: 1, size: 9, after }).ids).toHaveLength(1);
      expect(search.search({ text: "kidal", limit: 9, after }).hits).toHaveLength(1);
    }
  });
});

test("a histogram counts each record once, and says how many have no date", () => {
  fc.assert(
    fc.property(anyArticles, (dataset) => {
      withArchive(dataset, ({ search, store }) => {
        const listing = store.listArticles({}, { page: 1, size: 1 });
        const answer = search.search({ text: "kind:article", limit: 1 });
        for (const { histogram, total } of [listing, answer]) {
          expect(countIn(histogram)).toBe(total);
          expect(histogram === null).toBe(total === 0);
        }
      });
    }),
    { numRuns: 40 },
  );
});

test("a histogram counts by the finest unit whose bars can be told apart", () => {
  const articles = ["2023-07-27", "2023-07", "2023-09-01", null].map((date, index) =>
    smallArticle(`Kidal, number ${index}.`, date),
  );
  withArchive(smallDataset(articles), ({ store }) => {
    expect(store.listArticles({}, { page: 1, size: 1 }).histogram).toEqual({
      unit: "day",
      buckets: [
        { period: "2023-07-01", count: 1 },
        { period: "2023-07-27", count: 1 },
        { period: "2023-09-01", count: 1 },
      ],
      undated: 1,
    });
  });
});

test.each([
  ["2024-01-01", "2024-01-01", "day"],
  ["2024-01-01", "2024-04-29", "day"],
  ["2024-01-01", "2025-01-01", "month"],
  ["2002-01-01", "2024-12-31", "month"],
  ["1990-01-01", "2024-12-31", "year"],
  ["0000-01-01", "9999-12-31", "year"],
])("from %s to %s it counts by the %s", (first, last, unit) => {
  expect(toUnit(first, last)).toBe(unit);
});

test("articles are narrowed by publisher and by date", () => {
  const article = smallArticle("Kidal.", "2023-07");
  const other = smallArticle("Gao.", "2024");
  const dataset = smallDataset([
    { ...article, record: { ...article.record, publisher: "Agency One" } },
    other,
  ]);
  withArchive(dataset, ({ search, store }) => {
    const idsBy = (filter: Parameters<typeof store.listArticles>[0]): readonly string[] =>
      store.listArticles(filter, { page: 1, size: 9 }).ids;
    expect(idsBy({ publisher: "Agency One" })).toEqual([article.id]);
    expect(idsBy({ in: "2023-07-15/2023-12" })).toEqual([article.id]);
    expect(idsBy({ in: "2022/2023", publisher: "Two" })).toEqual([]);
    expect(idsBy({ in: "soon" })).toEqual([]);
    expect(toPage(search.search({ text: "publisher:agency", limit: 9 })).ids).toEqual([article.id]);
    expect(search.search({ text: "language:english", limit: 9 }).total).toBe(2);
  });
});

test("a narrowed list counts what a walk through all articles counts, and pages through it", () => {
  const YEARS = [undefined, "2021", "2023"];
  fc.assert(
    fc.property(
      anyArticles,
      fc.constantFrom(undefined, "Agency One", "Two"),
      fc.constantFrom(...YEARS),
      fc.constantFrom(undefined, "2023-07-27", "2020/2023"),
      (dataset, publisher, year, date) => {
        withArchive(dataset, ({ store }) => {
          const filter = { publisher, year, in: date };
          const listing = store.listArticles(filter, { page: 1, size: 100 });
          const totalOf = (other: ArticleFilter): number =>
            store.listArticles(other, { page: 1, size: 1 }).total;
          const ids = dataset.articles
            .filter((article) => publisher === undefined || article.publisher === publisher)
            .filter(({ published }) => year === undefined || canBeIn(published?.edtf, year))
            .filter(({ published }) => date === undefined || canBeIn(published?.edtf, date))
            .map(({ id }): string => id);
          expect(listing.ids.toSorted()).toEqual(ids.toSorted());
          expect(listing.total).toBe(ids.length);
          expect(countIn(listing.histogram)).toBe(ids.length);
          for (const { value, count } of listing.facets[0]?.values ?? []) {
            expect([value, count]).toEqual([value, totalOf({ ...filter, publisher: value })]);
          }
          expect(walk((after) => store.listArticles(filter, { page: 1, size: 2, after }))).toEqual(
            listing.ids,
          );
        });
      },
    ),
    { numRuns: 60 },
  );
});

/** Whether a date can fall into another; an end that is open reaches no further than the other. */
function canBeIn(edtf: string | undefined, wanted: string): boolean {
  const [own, other] = [edtf ?? "", wanted].map((text) => parseEdtf(text));
  if (own?.ok !== true || other?.ok !== true) return false;
  const first = own.value.earliest ?? own.value.latest ?? "";
  const last = own.value.latest ?? own.value.earliest ?? "";
  return first <= (other.value.latest ?? "9999") && last >= (other.value.earliest ?? "");
}

test("a misspelt word brings the query that would have found something", () => {
  withArchive(smallDataset([smallArticle("The bridge at Kidal.")]), ({ search }) => {
    const answer = search.search({ text: "bridge Kidel -grain", limit: 9 });
    expect(answer).toMatchObject({ total: 0, suggestion: "bridge kidal -grain" });
    expect(search.search({ text: answer.suggestion ?? "", limit: 9 }).total).toBe(1);
    expect(search.search({ text: "bridge", limit: 9 }).suggestion).toBeNull();
  });
});
