import { expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { ArticleId } from "../id.ts";
import {
  anchor,
  ARTICLE,
  article,
  dataset,
  event,
  mention,
  relation,
  statement,
  thanks,
  time,
} from "../testing/sample-dataset.ts";
import { groupRecords } from "./record-groups.ts";

const OTHER = ArticleId.parse("article/ffffffffffffffff");

/** Two articles with the same text, the other one first. */
const two = Dataset.parse(
  dataset({
    articles: [article({ id: OTHER }), article()],
    mentions: [
      mention("place/mali", anchor("Mali")),
      mention("place/mali", { ...anchor("Moscow"), article: OTHER }, { id: "mention/other" }),
    ],
    events: [event({ evidence: [anchor("Mali"), { ...anchor("Mali"), article: OTHER }] })],
  }),
);

test("records stand in the order of the articles, and in text order within each", () => {
  const { mentionsByEntity, mentionsByArticle } = groupRecords(two);
  expect(mentionsByEntity.get("place/mali")?.map(({ anchor: at }) => at.article)).toEqual([
    OTHER,
    ARTICLE,
  ]);
  expect(mentionsByArticle.get(ARTICLE)).toHaveLength(1);
});

test("a claim with evidence in two articles is read from both, and once in each", () => {
  const { claimsByArticle } = groupRecords(two);
  expect(claimsByArticle.get(OTHER)?.map(({ id }) => id)).toEqual(["event/meeting"]);
  expect(claimsByArticle.get(ARTICLE)?.filter(({ kind }) => kind === "event")).toHaveLength(1);
});

test("an entity that takes part twice has the event once", () => {
  const actors = ["place/mali", "place/mali"];
  const events = [event({ actors, recipients: ["place/mali"] })];
  const { claimsByEntity } = groupRecords(Dataset.parse(dataset({ events, relations: [] })));
  expect(claimsByEntity.get("place/mali")).toHaveLength(1);
});

test("what was rejected is read from no article and of no entity; what is proposed is", () => {
  const rejected = { status: "rejected" } as const;
  const groups = groupRecords(
    Dataset.parse(
      dataset({
        mentions: [mention("place/mali", anchor("Mali"), rejected)],
        times: [time(rejected)],
        statements: [statement(rejected), thanks({ status: "proposed" })],
        events: [event(rejected)],
        relations: [relation(rejected)],
      }),
    ),
  );
  expect(groups.claimsByArticle.get(ARTICLE)?.map(({ id }) => id)).toEqual(["statement/thanks"]);
  expect(groups.claimsByEntity.get("person/abdoulaye-diop")).toHaveLength(1);
  expect(groups.mentionsByArticle.size).toBe(0);
  expect(groups.mentionsByEntity.size).toBe(0);
  expect(groups.timesByArticle.size).toBe(0);
});
