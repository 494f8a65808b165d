import type { Archive } from "@onrecord/data";
import type { RecordIndex } from "@onrecord/domain";
import { addressOf, indexDataset, toStatementView } from "@onrecord/domain";
import { z } from "zod";
import { toArticleSummary } from "../answer/article-answer.ts";
import { Evidence, toEvidence } from "../answer/evidence.ts";
import { Link, toLink } from "../answer/link.ts";
import { EntityIdInput } from "../input.ts";
import { defineOperation, found } from "../operation.ts";
import { findLastComers } from "./find-last-comers.ts";

const MOST = 100;
const LENGTH = { error: `must be a whole number from 1 to ${MOST}` };

/** Something that came into the record lately. */
export const LatestItem = z
  .object({
    id: z.string(),
    kind: z.enum(["article", "statement"]),
    title: z.string(),
    permalink: z.string(),
    url: z.string().nullable().describe("Where an article was published."),
    author: z.string().nullable().describe("Who wrote an article, or makes a statement."),
    language: z.string().describe("BCP 47, of the article."),
    added: z.string().describe("When it came in, or was decided on; date and time, RFC 3339."),
    published: z
      .string()
      .nullable()
      .describe("The day of the article, ISO 8601; null where it is not known to the day."),
    summary: z.string(),
    evidence: z.array(Evidence).describe("The sentences that carry a statement."),
  })
  .meta({ id: "LatestItem", description: "Something that came into the record lately." });
export type LatestItem = z.infer<typeof LatestItem>;

export const listLatest = defineOperation({
  name: "listLatest",
  summary: "what came into the record last",
  description:
    "Lists the articles or the statements that came in last, the latest first: what the feeds are made of. They may be narrowed to an entity and by a search.",
  input: z.object({
    kind: z.enum(["article", "statement"]).default("article"),
    entity: EntityIdInput.optional().describe("Only what this entity takes part in."),
    q: z
      .string()
      .max(1000, { error: "must be at most 1000 characters" })
      .optional()
      .describe("Only what this search finds."),
    limit: z.int(LENGTH).min(1, LENGTH).max(MOST, LENGTH).default(50),
  }),
  output: z.object({
    title: z.string().describe("The record's title."),
    entity: Link.nullable().describe("The entity that it is narrowed to, where it is on record."),
    updated: z.string().describe("When the latest of them came in; RFC 3339."),
    items: z.array(LatestItem),
  }),
  run: ({ archive, baseUrl }, { kind, entity, q, limit }) => {
    const text = [
      `kind:${kind}`,
      ...(entity === undefined ? [] : [`entity:${entity}`]),
      ...(q === undefined ? [] : [`(${q})`]),
    ].join(" ");
    const ids = findLastComers(archive.search, text, limit);
    const manifest = archive.store.manifest();
    const begun = toDateTime(manifest.created);
    const index = indexDataset(archive.store.slice(entity === undefined ? ids : [...ids, entity]));
    const items = ids
      .flatMap((id) => toItem(index, id, { store: archive.store, begun, baseUrl }) ?? [])
      .toSorted((a, b) => compare(b.added, a.added) || compare(b.published, a.published));
    return found({
      title: manifest.title,
      entity:
        entity === undefined || index.find(entity) === undefined
          ? null
          : toLink(index.refOf(entity), baseUrl),
      updated: items[0]?.added ?? begun,
      items,
    });
  },
});

const compare = (a: string | null, b: string | null): number =>
  a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;

type Making = {
  readonly store: Archive["store"];
  /** For articles that nobody imported: when the record was made. */
  readonly begun: string;
  readonly baseUrl: string;
};

function toItem(index: RecordIndex, id: string, making: Making): LatestItem | undefined {
  return id.startsWith("article/")
    ? toArticleItem(index, id, making)
    : toStatementItem(index, id, making);
}

function toArticleItem(
  index: RecordIndex,
  id: string,
  { store, begun, baseUrl }: Making,
): LatestItem | undefined {
  const summary = toArticleSummary(index, id, baseUrl);
  if (summary === undefined) return undefined;
  const { headline, opening, permalink, url, author, publisher, language, published } = summary;
  return {
    id,
    kind: "article",
    title: headline ?? opening,
    permalink,
    url,
    author: author ?? publisher,
    language,
    added: toDateTime(store.originsOf(id).at(-1)?.added ?? begun),
    published: dayOf(published),
    summary: opening,
    evidence: [],
  };
}

function toStatementItem(
  index: RecordIndex,
  id: string,
  { baseUrl }: Making,
): LatestItem | undefined {
  const record = index.findOf("statement", id);
  if (record === undefined) return undefined;
  const { speaker, article, evidence } = toStatementView(index, record);
  const { proposed, decided } = record.provenance;
  return {
    id,
    kind: "statement",
    title: index.nameOf(id),
    permalink: `${baseUrl}${addressOf(record)}`,
    url: null,
    author: speaker?.name ?? null,
    language: (article && index.findOf("article", article.id)?.language) ?? "und",
    added: toDateTime((decided ?? proposed).at),
    published: article === null ? null : dayOf(article.published),
    summary: evidence.map(({ text }) => text).join(" … "),
    evidence: evidence.map((passage) => toEvidence(passage, baseUrl)),
  };
}

/** The day, where a date can mean only one. */
const dayOf = (
  time: { readonly earliest: string | null; readonly latest: string | null } | null,
): string | null => (time !== null && time.earliest === time.latest ? time.earliest : null);

/** A day begins at midnight, in no known zone: as UTC. */
const toDateTime = (at: string): string => (at.includes("T") ? at : `${at}T00:00:00Z`);
