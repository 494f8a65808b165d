import type { AnyRecord, Claim, RecordIndex } from "@onrecord/domain";
import {
  citationOf,
  CLAIM_KINDS,
  Event,
  EventType,
  indexDataset,
  Manner,
  Relation,
  Statement,
  toArticleView,
  toClaimView,
  toEventView,
  toRelationView,
  toStatementView,
} from "@onrecord/domain";
import { z } from "zod";
import {
  EventAnswer,
  RelationAnswer,
  StatementAnswer,
  toEventAnswer,
  toRelationAnswer,
  toStatementAnswer,
} from "../answer/claim-answer.ts";
import { Evidence, toEvidence } from "../answer/evidence.ts";
import {
  ArticleIdInput,
  CitableIdInput,
  EntityIdInput,
  EventIdInput,
  PAGE,
  PlaceIdInput,
  RelationIdInput,
  StatementIdInput,
  SubjectIdInput,
  YearInput,
} from "../input.ts";
import type { Reading } from "../operation.ts";
import { absent, defineOperation, found } from "../operation.ts";
import { answerPage, pageFields } from "./answer-page.ts";

const RECORD = "The record as the dataset's files have it, with anchors and provenance.";

export const listStatements = defineOperation({
  name: "listStatements",
  summary: "who said what",
  description:
    "Lists statements article by article, in the order of the text, each with its speaker, its exact words and the sentence that carries it.",
  input: z.object({
    speaker: EntityIdInput.optional().describe("Only what this entity says."),
    about: SubjectIdInput.optional().describe("Only what is said about this."),
    manner: Manner.optional().describe("Only words given in this way."),
    article: ArticleIdInput.optional().describe("Only statements in this article."),
    ...PAGE,
  }),
  output: z.object(pageFields(StatementAnswer)),
  run: ({ archive: { store }, baseUrl }, input) => {
    const { limit: _limit, cursor: _cursor, ...filter } = input;
    return answerPage({
      name: "listStatements",
      input,
      list: (page) => store.listStatements(filter, page),
      toItem: (index, id) => {
        const record = index.findOf("statement", id);
        return record && toStatementAnswer(toStatementView(index, record), baseUrl);
      },
    });
  },
});

export const listEvents = defineOperation({
  name: "listEvents",
  summary: "what happened, and who says so",
  description:
    "Lists events by time, the earliest first and those without a time last, each with who asserts it and the sentence that carries it.",
  input: z.object({
    type: EventType.optional().describe("Only events of this type, a code of PLOVER."),
    entity: EntityIdInput.optional().describe("Only events in which this entity takes part."),
    place: PlaceIdInput.optional().describe("Only events in this place."),
    year: YearInput.optional().describe("Only events that can be of this year."),
    article: ArticleIdInput.optional().describe("Only events told in this article."),
    ...PAGE,
  }),
  output: z.object(pageFields(EventAnswer)),
  run: ({ archive: { store }, baseUrl }, input) => {
    const { limit: _limit, cursor: _cursor, ...filter } = input;
    return answerPage({
      name: "listEvents",
      input,
      list: (page) => store.listEvents(filter, page),
      toItem: (index, id) => {
        const record = index.findOf("event", id);
        return record && toEventAnswer(toEventView(index, record), baseUrl);
      },
    });
  },
});

export const getStatement = defineOperation({
  name: "getStatement",
  summary: "a statement",
  description: "Gives a statement with its speaker, its words and the sentences that carry it.",
  input: z.object({ id: StatementIdInput.describe("The statement's id.") }),
  output: z.object({ ...StatementAnswer.shape, record: Statement.describe(RECORD) }),
  run: (reading, { id }) => {
    const { index, baseUrl } = readRecord(reading, id);
    const record = index.findOf("statement", id);
    return record === undefined
      ? absent(`There is no statement ${id}. A search gives the ids of those there are.`)
      : found({ ...toStatementAnswer(toStatementView(index, record), baseUrl), record });
  },
});

export const getEvent = defineOperation({
  name: "getEvent",
  summary: "an event",
  description: "Gives an event with who asserts it and the sentences that carry it.",
  input: z.object({ id: EventIdInput.describe("The event's id.") }),
  output: z.object({ ...EventAnswer.shape, record: Event.describe(RECORD) }),
  run: (reading, { id }) => {
    const { index, baseUrl } = readRecord(reading, id);
    const record = index.findOf("event", id);
    return record === undefined
      ? absent(`There is no event ${id}. A search gives the ids of those there are.`)
      : found({ ...toEventAnswer(toEventView(index, record), baseUrl), record });
  },
});

export const getRelation = defineOperation({
  name: "getRelation",
  summary: "a relation",
  description: "Gives how two entities stand to each other, with the sentences that carry it.",
  input: z.object({ id: RelationIdInput.describe("The relation's id.") }),
  output: z.object({ ...RelationAnswer.shape, record: Relation.describe(RECORD) }),
  run: (reading, { id }) => {
    const { index, baseUrl } = readRecord(reading, id);
    const record = index.findOf("relation", id);
    return record === undefined
      ? absent(`There is no relation ${id}. An entity’s answer names its relations.`)
      : found({ ...toRelationAnswer(toRelationView(index, record), baseUrl), record });
  },
});

export const cite = defineOperation({
  name: "cite",
  summary: "how to cite an article or a claim",
  description:
    "Gives a citation of an article, a statement, an event or a relation, ready to be pasted: the words, who says them, the article, the date and the permalink. What is unknown is said to be.",
  input: z.object({ id: CitableIdInput.describe("The id of what is cited.") }),
  output: z.object({
    id: z.string(),
    text: z.string(),
    markdown: z.string(),
    permalink: z.string(),
    evidence: z.array(Evidence).describe("The sentences that carry a claim; none for an article."),
  }),
  run: (reading, { id }) => {
    const { index, baseUrl } = readRecord(reading, id);
    const record = index.find(id);
    const claim = record !== undefined && isClaim(record) ? toClaimView(index, record) : undefined;
    const view = claim ?? toArticleView(index, id);
    if (view === undefined) {
      return absent(`There is no ${id}. A search gives the ids of what there is.`);
    }
    const { text, markdown, url } = citationOf(view, baseUrl);
    const evidence = (claim?.evidence ?? []).map((passage) => toEvidence(passage, baseUrl));
    return found({ id, text, markdown, permalink: url, evidence });
  },
});

const isClaim = (record: AnyRecord): record is Claim =>
  CLAIM_KINDS.some((kind) => kind === record.kind);

const readRecord = (
  { archive, baseUrl }: Reading,
  id: string,
): { readonly index: RecordIndex; readonly baseUrl: string } => ({
  index: indexDataset(archive.store.slice([id])),
  baseUrl,
});
