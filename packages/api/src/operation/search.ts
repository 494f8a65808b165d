import type { SearchHit } from "@onrecord/data";
import type { RecordIndex } from "@onrecord/domain";
import { addressOf, indexDataset } from "@onrecord/domain";
import { z } from "zod";
import { Evidence, toEvidence } from "../answer/evidence.ts";
import { toFacets } from "../answer/facets.ts";
import { PAGE } from "../input.ts";
import { defineOperation, found } from "../operation.ts";
import { findPlace, pageFields, toNext } from "./answer-page.ts";

const KINDS = ["article", "person", "organization", "place", "statement", "event"] as const;

/** Something that a search found: what it is, and the sentence that matched. */
export const SearchHitAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(KINDS),
    title: z.string().describe("The line by which a reader knows it."),
    permalink: z.string(),
    evidence: Evidence.nullable().describe(
      "The sentence with most of the words; null where no article has one.",
    ),
  })
  .meta({ id: "SearchHit", description: "Something that a search found." });
export type SearchHitAnswer = z.infer<typeof SearchHitAnswer>;

export const search = defineOperation({
  name: "search",
  summary: "search everything",
  description:
    'Finds articles, entities, statements and events, with the sentence that matches. Words must all occur; "words in quotation marks" stand together; mil* matches beginnings; -word excludes; OR and brackets choose. Fields narrow: kind:statement speaker:lavrov about:mali entity:"Abdoulaye Diop" place:kidal type:CONSULT publisher:wikinews language:french in:2023 before:2024 after:2023-07. What cannot be understood is searched as plain words, and `notice` says so.',
  input: z.object({
    q: z
      .string({ error: "must be the words to look for" })
      .max(1000, { error: "must be at most 1000 characters" })
      .describe("What to look for, in the search language."),
    order: z.enum(["relevance", "newest", "oldest"]).default("relevance"),
    ...PAGE,
  }),
  output: z.object({
    ...pageFields(SearchHitAnswer),
    notice: z.string().nullable().describe("What to know about how the words were understood."),
    suggestion: z
      .string()
      .nullable()
      .describe("Another spelling that finds something, where this one finds nothing."),
  }),
  run: ({ archive, baseUrl }, input) => {
    const place = findPlace("search", input);
    if (place.kind === "refused") return place;
    const { q: text, limit, order } = input;
    const answer = archive.search.search({ text, limit, order, after: place.value });
    const index = indexDataset(archive.store.slice(answer.hits.map(({ id }) => id)));
    return found({
      items: answer.hits.map((hit) => toHitAnswer(hit, index, baseUrl)),
      total: answer.total,
      next: toNext("search", input, answer.next),
      facets: toFacets(answer.facets),
      notice: answer.notice,
      suggestion: answer.suggestion,
    });
  },
});

function toHitAnswer(hit: SearchHit, index: RecordIndex, baseUrl: string): SearchHitAnswer {
  const record = index.find(hit.id);
  return {
    id: hit.id,
    kind: hit.kind,
    title: hit.title,
    permalink: `${baseUrl}${record === undefined ? "/" : addressOf(record)}`,
    evidence: hit.passage === null ? null : toEvidence(hit.passage, baseUrl),
  };
}
