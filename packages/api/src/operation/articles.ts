import { indexDataset, toArticleView } from "@onrecord/domain";
import { z } from "zod";
import {
  ArticleAnswer,
  ArticleSummary,
  toArticleAnswer,
  toArticleSummary,
} from "../answer/article-answer.ts";
import { ArticleIdInput, DateInput, EntityIdInput, PAGE, YearInput } from "../input.ts";
import { absent, defineOperation, found } from "../operation.ts";
import { answerPage, pageFields } from "./answer-page.ts";

export const listArticles = defineOperation({
  name: "listArticles",
  summary: "the articles of the record",
  description:
    "Lists articles by the date that they were published, the newest first if nothing else is asked for; those of an unknown date come last.",
  input: z.object({
    entity: EntityIdInput.optional().describe("Only articles that name this entity."),
    year: YearInput.optional().describe("Only articles that can be of this year."),
    in: DateInput.optional().describe(
      "Only articles that can be of this date, EDTF: 2023-07, 2022/2023.",
    ),
    language: z.string().max(40).optional().describe("Only articles in this language, BCP 47."),
    publisher: z.string().max(500).optional().describe("Only articles of this publisher."),
    order: z.enum(["newest", "oldest"]).default("newest"),
    ...PAGE,
  }),
  output: z.object(pageFields(ArticleSummary)),
  run: ({ archive: { store }, baseUrl }, input) => {
    const { limit: _limit, cursor: _cursor, order, ...filter } = input;
    return answerPage({
      name: "listArticles",
      input,
      list: (page) => store.listArticles(filter, { ...page, order }),
      toItem: (index, id) => toArticleSummary(index, id, baseUrl),
    });
  },
});

export const getArticle = defineOperation({
  name: "getArticle",
  summary: "an article with all that is read from it",
  description:
    "Gives the exact text of an article, and every statement, event, relation and mention in it, each with its place in the text.",
  input: z.object({ id: ArticleIdInput.describe("The article's id.") }),
  output: ArticleAnswer,
  run: ({ archive: { store }, baseUrl }, { id }) => {
    const slice = store.articleSlice(id);
    const view = slice === undefined ? undefined : toArticleView(indexDataset(slice), id);
    return view === undefined
      ? absent(
          `There is no article ${id}. listArticles and search give the ids of those there are.`,
        )
      : found(toArticleAnswer(view, baseUrl));
  },
});
