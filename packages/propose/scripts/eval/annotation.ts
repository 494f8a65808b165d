/**
 * Annotation that this package keeps of articles whose texts it does not: places in the text alone, in
 * `annotation/`, and the fingerprint of the text that they are places in.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { EntityDocument, PlainArticle, QuoteDocument } from "./corpora.ts";

const FOLDER = join(import.meta.dirname, "../../annotation");

/** UTF-16 code units, half-open. */
const Place = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]);

/** A line of an annotation's file. `one` numbers who or what is named: the same number, the same one. */
const ArticleAnnotation = z.strictObject({
  article: z.string(),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/u),
  names: z.array(
    z.strictObject({
      at: Place,
      kind: z.enum(["person", "organization", "place"]),
      one: z.number().int(),
    }),
  ),
  demonyms: z.array(Place),
  statements: z.array(
    z.strictObject({
      manner: z.enum(["direct", "mixed", "indirect"]),
      content: z.array(Place).min(1),
      speaker: Place.nullable(),
      /** The speaker's number among the names, where he is named in the article. */
      one: z.number().int().nullable(),
      cue: Place.nullable(),
    }),
  ),
});
type ArticleAnnotation = z.infer<typeof ArticleAnnotation>;

export type AnnotatedArticles = {
  readonly entities: readonly EntityDocument[];
  readonly quotes: readonly QuoteDocument[];
};

/**
 * The annotation of a file of `annotation/` with the texts of the articles. An article that is not
 * there is left out; so is one whose text is another, which `onSkip` is told.
 */
export function readAnnotation(
  file: string,
  articles: readonly PlainArticle[],
  onSkip: (path: string, why: string) => void = () => {},
): AnnotatedArticles {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const documents = readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ArticleAnnotation.parse(JSON.parse(line)))
    .flatMap((annotation) => {
      const article = byId.get(annotation.article);
      if (article === undefined) return [];
      if (createHash("sha256").update(article.text).digest("hex") === annotation.textSha256)
        return [{ annotation, article }];
      onSkip(annotation.article, `its text is not the one that ${file} was made with`);
      return [];
    });
  return { entities: documents.map(toEntities), quotes: documents.map(toQuotes) };
}

type Pair = { readonly annotation: ArticleAnnotation; readonly article: PlainArticle };

type Worded = { readonly start: number; readonly end: number; readonly text: string };

const wordedAt = (text: string, [start, end]: readonly [number, number]): Worded => ({
  start,
  end,
  text: text.slice(start, end),
});

function toEntities({ annotation, article: { id, date, text } }: Pair): EntityDocument {
  const entities = annotation.names.map(({ at, kind, one }) => {
    const words = wordedAt(text, at);
    // As in GUM, an article is no part of what a proposal must cover: "The Verge".
    const article = /^(?:The|the) /u.exec(words.text)?.[0].length ?? 0;
    const head = wordedAt(text, [at[0] + article, at[1]]);
    return { ...words, head, type: kind, named: true, pronoun: false, group: String(one) };
  });
  return {
    id,
    genre: "news",
    date: date ?? null,
    text,
    sentences: [],
    entities,
    longestOnly: true,
  };
}

function toQuotes({ annotation, article: { id, date, text } }: Pair): QuoteDocument {
  const placesOf = (one: number | null): Worded[] =>
    annotation.names.flatMap((name) => (name.one === one ? [wordedAt(text, name.at)] : []));
  const quotes = annotation.statements.map(({ manner, content, speaker, one, cue }) => ({
    ...wordedAt(text, [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0]),
    type: manner,
    parts: content,
    speaker: speaker === null ? null : wordedAt(text, speaker),
    speakerNames: placesOf(one),
    cue: cue === null ? null : wordedAt(text, cue),
  }));
  return { id, date: date ?? null, text, quotes };
}
