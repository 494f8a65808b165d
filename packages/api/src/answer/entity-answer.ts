import type { EntityTotals } from "@onrecord/data";
import type { EntityView, RecordIndex } from "@onrecord/domain";
import { ENTITY_KINDS, Organization, Person, Place, Source } from "@onrecord/domain";
import { z } from "zod";
import { RelationAnswer, toRelationAnswer } from "./claim-answer.ts";
import { Evidence, toEvidence } from "./evidence.ts";

/** A person, an organization or a place in short. */
export const EntitySummary = z
  .object({
    id: z.string(),
    kind: z.enum(ENTITY_KINDS),
    name: z.string(),
    named: z
      .boolean()
      .describe("False where the articles never name it: `name` is then a description."),
    type: z.string().nullable().describe("Of organizations and places; null for people."),
    description: z.string().nullable(),
    permalink: z.string(),
  })
  .meta({ id: "EntitySummary", description: "A person, an organization or a place in short." });
export type EntitySummary = z.infer<typeof EntitySummary>;

/** So many mentions are shown with an entity; the articles hold the others. */
const MENTIONS_SHOWN = 10;
/** So many relations; an entity that has more is narrowed by asking for the articles. */
export const RELATIONS_SHOWN = 200;

export const EntityAnswer = z
  .object({
    ...EntitySummary.shape,
    counts: z
      .object({ mentions: z.int(), statements: z.int(), about: z.int(), events: z.int() })
      .describe("How often it is mentioned, speaks, is spoken about, and takes part in events."),
    relations: z
      .array(RelationAnswer)
      .describe(`Offices, memberships and the like, at most ${RELATIONS_SHOWN}.`),
    mentions: z.array(Evidence).describe(`The first ${MENTIONS_SHOWN} sentences that name it.`),
    sources: z.array(Source).describe("Where facts from outside the articles were seen."),
    record: z
      .union([Person, Organization, Place])
      .describe("The record as the dataset's files have it: names, scripts, identifiers."),
  })
  .meta({ description: "A person, an organization or a place." });
export type EntityAnswer = z.infer<typeof EntityAnswer>;

/** The entity as a line of a list; undefined where the slice does not hold it. */
export function toEntitySummary(
  index: RecordIndex,
  id: string,
  baseUrl: string,
): EntitySummary | undefined {
  const entity = ENTITY_KINDS.map((kind) => index.findOf(kind, id)).find(
    (record) => record !== undefined,
  );
  return entity === undefined ? undefined : summaryOf(entity, index, baseUrl);
}

export function toEntityAnswer(
  index: RecordIndex,
  { view, totals }: { readonly view: EntityView; readonly totals: EntityTotals },
  baseUrl: string,
): EntityAnswer {
  return {
    ...summaryOf(view.entity, index, baseUrl),
    counts: {
      mentions: totals.mentions,
      statements: totals.saidBy,
      about: totals.saidAbout,
      events: totals.events,
    },
    relations: view.relations
      .slice(0, RELATIONS_SHOWN)
      .map((relation) => toRelationAnswer(relation, baseUrl)),
    mentions: view.mentions
      .slice(0, MENTIONS_SHOWN)
      .map(({ passage }) => toEvidence(passage, baseUrl)),
    sources: [...view.sources],
    record: view.entity,
  };
}

function summaryOf(
  entity: Person | Organization | Place,
  index: RecordIndex,
  baseUrl: string,
): EntitySummary {
  const { kind, name, named, address } = index.entityRefOf(entity.id);
  return {
    id: entity.id,
    kind,
    name,
    named,
    type: entity.kind === "person" ? null : entity.type,
    description: entity.description,
    permalink: `${baseUrl}${address}`,
  };
}
