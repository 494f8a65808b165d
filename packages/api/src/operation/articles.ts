import { indexDataset, spanAddress, toArticleView } from "@onrecord/domain";
import { z } from "zod";
import {
  ArticleAnswer,
  ArticleSummary,
  toArticleAnswer,
  toArticleHead,
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
      ? absent(`There is no article ${id}. A search gives the ids of those there are.`)
      : found(toArticleAnswer(view, baseUrl));
  },
});

/** So much of a text is given at once, in UTF-16 code units. */
const READ_AT_ONCE = 12_000;

export const readArticle = defineOperation({
  name: "readArticle",
  summary: "the words of an article, part by part",
  description: `Gives the exact text of an article, at most ${READ_AT_ONCE} characters at once, cut between paragraphs where there is one.`,
  input: z.object({
    id: ArticleIdInput.describe("The article's id."),
    from: z
      .int({ error: "must be the `next` of the part before" })
      .nonnegative({ error: "must be the `next` of the part before" })
      .default(0)
      .describe("Where to begin: the `next` of the part before."),
  }),
  output: z.object({
    ...ArticleSummary.omit({ opening: true }).shape,
    text: z.string().describe("This part of the text, exactly."),
    start: z.int().describe("Where it begins in the text, in UTF-16 code units."),
    end: z.int(),
    length: z.int().describe("How long the whole text is."),
    next: z
      .int()
      .nullable()
      .describe("What to ask for as `from` for the part that follows; null after the last."),
  }),
  run: ({ archive: { store }, baseUrl }, { id, from }) => {
    const view = toArticleView(indexDataset(store.slice([id])), id);
    if (view === undefined) {
      return absent(`There is no article ${id}. A search gives the ids of those there are.`);
    }
    const { text } = view;
    const end = endOfPart(text, view.article.blocks, from);
    return found({
      ...toArticleHead(view, baseUrl),
      permalink: `${baseUrl}${spanAddress(view.article.id, { start: Math.min(from, end), end })}`,
      text: text.slice(from, end),
      start: Math.min(from, end),
      end,
      length: text.length,
      next: end < text.length ? end : null,
    });
  },
});

/** Where a part that begins at `from` ends: after a paragraph, or else not inside a character. */
function endOfPart(
  text: string,
  blocks: readonly { readonly end: number }[],
  from: number,
): number {
  const most = from + READ_AT_ONCE;
  if (most >= text.length) return text.length;
  const after = blocks.findLast(({ end }) => end > from && end <= most)?.end;
  return after ?? lastWhole(text, most);
}

/** A pair of surrogates is not cut in two. */
const lastWhole = (text: string, end: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(end - 1, end + 1)) ? end - 1 : end;
