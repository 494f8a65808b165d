import { ENTITY_KINDS, indexDataset, toEntityView } from "@onrecord/domain";
import { z } from "zod";
import {
  EntityAnswer,
  EntitySummary,
  RELATIONS_SHOWN,
  toEntityAnswer,
  toEntitySummary,
} from "../answer/entity-answer.ts";
import { EntityIdInput, PAGE } from "../input.ts";
import { absent, defineOperation, found } from "../operation.ts";
import { answerPage, pageFields } from "./answer-page.ts";

export const listEntities = defineOperation({
  name: "listEntities",
  summary: "people, organizations and places",
  description: "Lists entities, those that are mentioned most often first.",
  input: z.object({
    kind: z.enum(ENTITY_KINDS).optional().describe("Only entities of this kind."),
    type: z
      .string()
      .max(60)
      .optional()
      .describe("Only organizations or places of this type: ministry, country."),
    text: z
      .string()
      .max(200)
      .optional()
      .describe("Only entities with words that begin so in their names."),
    ...PAGE,
  }),
  output: z.object(pageFields(EntitySummary)),
  run: ({ archive: { store }, baseUrl }, input) => {
    const { kind, type, text } = input;
    const filter = {
      ...(kind === undefined ? {} : { kind }),
      ...(type === undefined ? {} : { type }),
      ...(text === undefined ? {} : { text }),
    };
    return answerPage({
      name: "listEntities",
      input,
      list: (page) => store.listEntities(filter, page),
      toItem: (index, id) => toEntitySummary(index, id, baseUrl),
    });
  },
});

export const getEntity = defineOperation({
  name: "getEntity",
  summary: "a person, an organization or a place",
  description:
    "Gives an entity with its names, its offices and memberships, the first sentences that name it, and how often it speaks and takes part. listStatements, listEvents and listArticles give the rest.",
  input: z.object({ id: EntityIdInput.describe("The entity's id.") }),
  output: EntityAnswer,
  run: ({ archive: { store }, baseUrl }, { id }) => {
    const excerpt = store.entityExcerpt(id, { most: RELATIONS_SHOWN, few: RELATIONS_SHOWN });
    if (excerpt === undefined) {
      return absent(`There is no entity ${id}. A search gives the ids of those there are.`);
    }
    const index = indexDataset(excerpt.slice);
    const view = toEntityView(index, id);
    return view === undefined
      ? absent(`There is no entity ${id}.`)
      : found(toEntityAnswer(index, { view, totals: excerpt.totals }, baseUrl));
  },
});
