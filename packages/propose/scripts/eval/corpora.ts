/** Reads the corpora of a folder by their shape, whatever the files are called. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { AnnotatedArticles } from "./annotation.ts";
import { readAnnotation } from "./annotation.ts";

const Span = z.object({ start: z.number(), end: z.number() });
const Worded = Span.extend({ text: z.string().default("") });

/** Every item of a list that fits; one that does not is left out, and not the whole document. */
const listOf = <T>(item: z.ZodType<T>): z.ZodType<T[]> =>
  z.array(z.unknown()).transform((all) =>
    all.flatMap((one) => {
      const parsed = item.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  );

const Mention = Worded.extend({
  type: z.string(),
  head: Worded.nullish(),
  named: z.boolean().default(true),
  pronoun: z.boolean().default(false),
  group: z.coerce.string().nullish(),
  wiki: z.string().nullish(),
}).transform(({ head, ...mention }) => ({ ...mention, head: head ?? mention }));

/** A document with every entity that is mentioned (GUM). */
export const EntityDocument = z.object({
  id: z.coerce.string(),
  genre: z.string().default("news"),
  date: z.string().nullish(),
  text: z.string(),
  sentences: listOf(Span).default([]),
  entities: listOf(Mention),
  /** Whether only the longest of names inside each other are marked. */
  longestOnly: z.boolean().default(false),
});
export type EntityDocument = z.infer<typeof EntityDocument>;

const Part = z
  .tuple([z.number(), z.number()])
  .or(Span.transform(({ start, end }): [number, number] => [start, end]));

const Quote = Worded.extend({
  type: z.enum(["direct", "indirect", "mixed"]),
  speaker: Worded.nullish(),
  /** Where the article names whoever the speaker is. */
  speakerNames: listOf(Worded).default([]),
  cue: Worded.nullish(),
  parts: z.array(Part).nullish(),
});

/** A document with who said what. */
export const QuoteDocument = z.object({
  id: z.coerce.string(),
  date: z.string().nullish(),
  text: z.string(),
  quotes: listOf(Quote),
});
export type QuoteDocument = z.infer<typeof QuoteDocument>;

/** A sentence with its PLOVER type. */
export const EventSentence = z.object({
  id: z.coerce.string(),
  text: z.string(),
  event: z.string(),
  spans: listOf(Worded.extend({ role: z.string() })).default([]),
});
export type EventSentence = z.infer<typeof EventSentence>;

/** A sentence with CAMEO codes. */
export const CameoSentence = z.object({
  id: z.coerce.string(),
  text: z.string(),
  events: z.array(z.object({ cameo: z.coerce.string() })),
  noEvents: z.boolean().default(false),
  expectsError: z.boolean().default(false),
});
export type CameoSentence = z.infer<typeof CameoSentence>;

/** A news item with links from mentions to encyclopedia pages. */
export const LinkedItem = z.object({
  id: z.coerce.string(),
  date: z.string().nullish(),
  text: z.string(),
  links: listOf(Worded.extend({ wiki: z.string(), lang: z.string().default("en") })),
});
export type LinkedItem = z.infer<typeof LinkedItem>;

/** A plain article, for speed, and for annotation that is kept apart from its text. */
export const PlainArticle = z.object({
  id: z.coerce.string().default(""),
  title: z.string(),
  date: z.string().nullish(),
  text: z.string(),
  url: z.string(),
});
export type PlainArticle = z.infer<typeof PlainArticle>;

export type Corpora = {
  readonly entities: readonly EntityDocument[];
  readonly quotes: readonly QuoteDocument[];
  readonly events: readonly EventSentence[];
  readonly cameo: readonly CameoSentence[];
  readonly links: readonly LinkedItem[];
  readonly articles: readonly PlainArticle[];
  /** Whole articles among `articles` that this package keeps annotation of. */
  readonly whole: AnnotatedArticles;
  /** Others, which no rule was made with: annotated when the rules were there, and only ever counted. */
  readonly wholeReport: AnnotatedArticles;
  /** Some of both, annotated by somebody else who had not seen the first annotation. */
  readonly wholeAgain: AnnotatedArticles;
};

/** Files larger than this, uncompressed, are no annotation. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads all JSON and JSON Lines files below a folder that look like one of the corpora. What is no
 * JSON, or is too large, is left out; `onSkip` is told the path and why.
 */
export function readCorpora(
  folder: string,
  onSkip: (path: string, why: string) => void = () => {},
): Corpora {
  const records = listFiles(folder).flatMap((path) => {
    try {
      return readRecords(join(folder, path));
    } catch (error) {
      onSkip(path, error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  const of = <T>(schema: z.ZodType<T>): T[] =>
    records.flatMap((record) => {
      const parsed = schema.safeParse(record);
      return parsed.success ? [parsed.data] : [];
    });
  const articles = of(PlainArticle);
  return {
    entities: of(EntityDocument),
    quotes: of(QuoteDocument),
    events: of(EventSentence),
    cameo: of(CameoSentence),
    links: of(LinkedItem),
    articles,
    whole: readAnnotation("wikinews.jsonl", articles, onSkip),
    wholeReport: readAnnotation("wikinews-report.jsonl", articles, onSkip),
    wholeAgain: readAnnotation("wikinews-second.jsonl", articles, onSkip),
  };
}

/** Paths below the folder; the lists and plain items of other tasks are left out. */
const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.jsonl?(?:\.gz)?$/u.test(path))
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => !/(?:^|[\\/])gazetteer[\\/]|current-events-(?:2002|articles)/u.test(path))
    .toSorted();

function readRecords(path: string): unknown[] {
  if (statSync(path).size > LARGEST) throw new Error("larger than an annotation would be");
  const bytes = readFileSync(path);
  const text = (
    path.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes
  ).toString("utf8");
  if (/\.jsonl(?:\.gz)?$/u.test(path))
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line): unknown => JSON.parse(line));
  const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
  return Array.isArray(parsed) ? parsed : listIn(parsed);
}

/** The list of documents inside of an object, `{"documents": […]}`; else the object is one. */
function listIn(parsed: unknown): unknown[] {
  if (typeof parsed !== "object" || parsed === null || "text" in parsed) return [parsed];
  const list = Object.values(parsed).find(
    (value): value is unknown[] =>
      Array.isArray(value) && value.some((one) => typeof one === "object"),
  );
  return list ?? [parsed];
}
