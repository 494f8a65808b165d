/** Reads the corpora of a folder by their shape, whatever the files are called. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

const Span = z.object({ start: z.number(), end: z.number() });
const Worded = Span.extend({ text: z.string() });

/** A document with every entity that is mentioned (GUM). */
export const EntityDocument = z.object({
  id: z.string(),
  genre: z.string().default("news"),
  date: z.string().nullish(),
  text: z.string(),
  sentences: z.array(Span).default([]),
  entities: z.array(
    Worded.extend({
      type: z.string(),
      head: Worded,
      named: z.boolean(),
      pronoun: z.boolean().default(false),
      group: z.string().nullish(),
      wiki: z.string().nullish(),
    }),
  ),
});
export type EntityDocument = z.infer<typeof EntityDocument>;

/** A document with who said what. */
export const QuoteDocument = z.object({
  id: z.string(),
  date: z.string().nullish(),
  text: z.string(),
  quotes: z.array(
    Worded.extend({
      type: z.enum(["direct", "indirect", "mixed"]),
      speaker: Worded.nullish(),
      cue: Worded.nullish(),
      parts: z.array(z.tuple([z.number(), z.number()])).nullish(),
    }),
  ),
});
export type QuoteDocument = z.infer<typeof QuoteDocument>;

/** A sentence with its PLOVER type. */
export const EventSentence = z.object({
  id: z.string(),
  text: z.string(),
  event: z.string(),
  spans: z.array(Worded.extend({ role: z.string() })).default([]),
});
export type EventSentence = z.infer<typeof EventSentence>;

/** A sentence with CAMEO codes. */
export const CameoSentence = z.object({
  id: z.string(),
  text: z.string(),
  events: z.array(z.object({ cameo: z.string() })),
  noEvents: z.boolean().default(false),
  expectsError: z.boolean().default(false),
});
export type CameoSentence = z.infer<typeof CameoSentence>;

/** A news item with links from mentions to encyclopedia pages. */
export const LinkedItem = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  links: z.array(Worded.extend({ wiki: z.string(), lang: z.string().default("en") })),
});
export type LinkedItem = z.infer<typeof LinkedItem>;

/** A plain article, for speed. */
export const PlainArticle = z.object({ title: z.string(), text: z.string(), url: z.string() });
export type PlainArticle = z.infer<typeof PlainArticle>;

export type Corpora = {
  readonly entities: readonly EntityDocument[];
  readonly quotes: readonly QuoteDocument[];
  readonly events: readonly EventSentence[];
  readonly cameo: readonly CameoSentence[];
  readonly links: readonly LinkedItem[];
  readonly articles: readonly PlainArticle[];
};

/** Files larger than this, uncompressed, are no annotation. */
const LARGEST = 64 * 1024 * 1024;

/** Reads all JSON and JSON Lines files below a folder that look like one of the corpora. */
export function readCorpora(folder: string): Corpora {
  const records = listFiles(folder).flatMap(readRecords);
  const of = <T>(schema: z.ZodType<T>): T[] =>
    records.flatMap((record) => {
      const parsed = schema.safeParse(record);
      return parsed.success ? [parsed.data] : [];
    });
  return {
    entities: of(EntityDocument),
    quotes: of(QuoteDocument),
    events: of(EventSentence),
    cameo: of(CameoSentence),
    links: of(LinkedItem),
    articles: of(PlainArticle.strict().or(PlainArticle)).filter((article) => !("links" in article)),
  };
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.jsonl?(?:\.gz)?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/gazetteer|current-events-(?:2002|articles)/u.test(path))
    .toSorted();

function readRecords(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (
    path.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes
  ).toString("utf8");
  if (/\.jsonl(?:\.gz)?$/u.test(path))
    return text
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed : [parsed];
}
