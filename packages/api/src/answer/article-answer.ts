import type { ArticleRef, ArticleView, RecordIndex } from "@onrecord/domain";
import { Article, toArticleView } from "@onrecord/domain";
import { z } from "zod";
import { EventAnswer, RelationAnswer, StatementAnswer, toClaimAnswer } from "./claim-answer.ts";
import { Stretch } from "./evidence.ts";
import { Link, toLink } from "./link.ts";
import { Time } from "./time.ts";

/** An article in short. Null means unknown. */
export const ArticleSummary = z
  .object({
    id: z.string(),
    permalink: z.string(),
    title: z
      .string()
      .describe("The headline; words that say that there is none where none is known."),
    headline: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    published: Time.nullable(),
    language: z.string().describe("BCP 47."),
    url: z.string().nullable().describe("Where the article was published."),
    opening: z.string().describe("The beginning of the text, at most 280 characters."),
  })
  .meta({ id: "ArticleSummary", description: "An article in short." });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** Words of an article that name somebody or something. */
const MentionAnswer = z
  .object({
    entity: Link,
    form: z.string().describe("By name, by a description, by a pronoun, or by another's name."),
    words: z.string(),
    ...Stretch.shape,
  })
  .meta({ id: "Mention", description: "Words of an article that name somebody or something." });

/** An article with its text and everything that is read from it. */
export const ArticleAnswer = z
  .object({
    ...ArticleSummary.omit({ opening: true }).shape,
    text: z.string().describe("The whole text, exactly. Offsets elsewhere are into this."),
    statements: z.array(StatementAnswer),
    events: z.array(EventAnswer),
    relations: z.array(RelationAnswer),
    mentions: z.array(MentionAnswer),
    record: Article.describe("The record as the dataset's files have it."),
  })
  .meta({ description: "An article with all that is read from it." });
export type ArticleAnswer = z.infer<typeof ArticleAnswer>;

/** The article as a line of a list; undefined where the slice does not hold it. */
export function toArticleSummary(
  index: RecordIndex,
  id: string,
  baseUrl: string,
): ArticleSummary | undefined {
  const view = toArticleView(index, id);
  return view === undefined
    ? undefined
    : { ...toArticleHead(view, baseUrl), opening: toOpening(view.text) };
}

export function toArticleAnswer(view: ArticleView, baseUrl: string): ArticleAnswer {
  const claims = view.claims.map((claim) => toClaimAnswer(claim, baseUrl));
  return {
    ...toArticleHead(view, baseUrl),
    text: view.text,
    statements: claims.filter((claim) => claim.kind === "statement"),
    events: claims.filter((claim) => claim.kind === "event"),
    relations: claims.filter((claim) => claim.kind === "relation"),
    mentions: view.mentions.map(({ record, entity }) => ({
      entity: toLink(entity, baseUrl),
      form: record.form,
      words: record.anchor.exact,
      start: record.anchor.start,
      end: record.anchor.end,
    })),
    record: view.article,
  };
}

/** All but the words. */
export const toArticleHead = (
  { article, ref }: { readonly article: Article; readonly ref: ArticleRef },
  baseUrl: string,
): Omit<ArticleSummary, "opening"> => ({
  id: article.id,
  permalink: `${baseUrl}${ref.address}`,
  title: ref.name,
  headline: article.headline,
  publisher: article.publisher,
  author: article.author,
  published: ref.published,
  language: article.language,
  url: article.url,
});

const OPENING = 280;

/** On one line, cut at a space, and never inside a character. */
function toOpening(text: string): string {
  const line = text
    .slice(0, 2 * OPENING)
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (line.length <= OPENING) return line;
  const cut = line.slice(0, OPENING);
  const space = cut.lastIndexOf(" ");
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
