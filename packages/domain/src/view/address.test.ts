import { expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import type { AnyRecord } from "../dataset/kinds.ts";
import { ArticleId, PersonId, SourceId } from "../id.ts";
import { acknowledgement, anchor, ARTICLE, dataset, event } from "../testing/sample-dataset.ts";
import { addressOf, spanAddress } from "./address.ts";

const sample = Dataset.parse(
  dataset({
    acknowledgements: [
      acknowledgement({ id: "acknowledgement/passage", anchor: anchor("Mali") }),
      acknowledgement({ id: "acknowledgement/record", record: "place/mali" }),
    ],
  }),
);
const PAGE = `/articles/${ARTICLE.slice("article/".length)}`;

test.each<[string, AnyRecord | undefined, string]>([
  ["an article is its page", sample.articles[0], PAGE],
  ["a person is a page", sample.people[0], "/entities/person/abdoulaye-diop"],
  ["a place is a page", sample.places[0], "/entities/place/mali"],
  ["a source is a page", sample.sources[0], "/sources/country-codes"],
  ["a statement is in its article", sample.statements[0], `${PAGE}#statement/cooperation`],
  ["an event is in its article", sample.events[0], `${PAGE}#event/meeting`],
  ["a relation is in its article", sample.relations[0], `${PAGE}#relation/foreign-minister`],
  ["a mention is its words", sample.mentions[0], `${PAGE}#0-14`],
  ["a time expression is its words", sample.times[0], `${PAGE}#77-105`],
  ["an acknowledged passage is its words", sample.acknowledgements[0], `${PAGE}#40-44`],
  ["an acknowledged record is a matter of health", sample.acknowledgements[1], "/health"],
])("the address of %s", (_, record, address) => {
  expect(record && addressOf(record)).toBe(address);
});

test("a claim without evidence has no place in an article", () => {
  const [record] = Dataset.parse(dataset({ events: [event({ evidence: [] })] })).events;
  expect(record && addressOf(record)).toBe("/health");
});

test("an id alone is enough for what has a page of its own", () => {
  expect(addressOf(ARTICLE)).toBe(PAGE);
  expect(addressOf(PersonId.parse("person/sergei-lavrov"))).toBe("/entities/person/sergei-lavrov");
  expect(addressOf(SourceId.parse("source/country-codes"))).toBe("/sources/country-codes");
});

test("a span of an article is a fragment", () => {
  const article = ArticleId.parse("article/0444e39c59b410bf");
  expect(spanAddress(article, { start: 30, end: 44 })).toBe("/articles/0444e39c59b410bf#30-44");
});
