import "server-only";
import type { Collection, Conflict, ReviewDesk } from "@onrecord/data";
import { ENTITY_KINDS, formatEdtf, indexDataset, parseEdtf } from "@onrecord/domain";
import type { NameOf } from "@onrecord/domain";
import { Decision } from "@onrecord/review";
import type { Refusal } from "@onrecord/review";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { DeskEntity, DeskFacets, DeskPage } from "#web/features/review/desk-item.ts";
import type { Answer } from "#web/features/review/outbox-entry.ts";
import { REVIEW_ORDERS, REVIEWED_KINDS } from "#web/features/review/review-address.ts";
import { toDeskEntity } from "#web/features/review/to-desk-entity.ts";
import { toDeskItems } from "#web/features/review/to-desk-page.ts";
import { toDisagreements } from "#web/features/review/to-disagreements.ts";
import { toRuleWords } from "#web/features/review/rule-words.ts";
import { toReviewFacets, withChosen } from "#web/features/review/to-review-facets.ts";
import { procedure, router, writingProcedure } from "../trpc.ts";

/** What the queue can be narrowed to. */
const Filter = z.object({
  article: z.string().optional(),
  entity: z.string().optional(),
  kind: z.enum(REVIEWED_KINDS).optional(),
  confidence: z.object({ least: z.number(), most: z.number() }).optional(),
  rule: z.string().optional(),
  text: z.string().max(200).optional(),
});

/** So many proposals are sent at once, if nothing else is asked for. */
const PAGE = 40;
/** So many of those that are alike are listed at once. */
const MOST_ALIKE = 200;
/** So many entities are suggested. */
const MOST_ENTITIES = 12;
/** So many proposals are fetched anew at once. */
const MOST_ITEMS = 50;

/** What reads needs a collection that is decided on; a dataset's archive has none. */
const reviewing = procedure.use(({ ctx, next }) => {
  const { collection } = ctx;
  if (collection === null) {
    throw new TRPCError({
      code: "PRECONDITION_FAILED",
      message:
        "A record that is made of a dataset is not decided on here. Import the dataset into a collection, and serve that.",
    });
  }
  return next({ ctx: { ...ctx, collection } });
});

/** Proposals, and what is decided on them. */
export const reviewRouter = router({
  queue: reviewing
    .input(
      Filter.extend({
        order: z.enum(REVIEW_ORDERS),
        after: z.string().optional(),
        size: z.int().positive().max(PAGE).default(PAGE),
      }),
    )
    .query(({ ctx: { collection }, input: { order, after, size, ...filter } }): DeskPage => {
      const page = collection.review.queue(filter, { order, size, after, facets: false });
      return { ...toDeskItems(page, collection.store), total: page.total, next: page.next };
    }),
  /** What the queue can be narrowed to, with exact counts; without values where they are too many to be counted. */
  facets: reviewing.input(Filter).query(({ ctx: { collection }, input }): DeskFacets => {
    const { facets, total } = collection.review.queue(input, { order: "text", size: 1 });
    const { article, entity, kind, rule } = input;
    const chosen = [article, entity].filter((id) => id !== undefined);
    const narrowed = new Map(Object.entries({ article, entity, kind, rule }));
    const told = facets.map((facet) => withChosen(facet, narrowed.get(facet.field), total));
    const ids = told
      .filter(({ field }) => field === "article" || field === "entity")
      .flatMap(({ values }) => values.map(({ value }) => value));
    const index = indexDataset(collection.store.slice([...ids, ...chosen]));
    const nameOf = (id: string | undefined): string | null =>
      id === undefined || index.find(id) === undefined ? null : index.nameOf(id);
    const named = {
      article: nameOf(article),
      entity: nameOf(entity),
      rule: input.rule === undefined ? null : toRuleWords(input.rule),
    };
    return { total, named, facets: toReviewFacets(told, index.nameOf) };
  }),
  /** These proposals as they are now, whatever became of them. */
  items: reviewing
    .input(z.object({ ids: z.array(z.string()).max(MOST_ITEMS) }))
    .query(({ ctx: { collection }, input: { ids } }): Pick<DeskPage, "items" | "passages"> => {
      const items = ids.flatMap((id) => collection.review.item(id) ?? []);
      const slice = collection.store.slice(items.map(({ id }) => id));
      return toDeskItems({ items, slice }, collection.store);
    }),
  /** What proposes the same in the same words elsewhere. */
  alike: reviewing
    .input(z.object({ id: z.string(), after: z.string().optional() }))
    .query(({ ctx: { collection }, input: { id, after } }): DeskPage => {
      const page = collection.review.alike(id, { size: MOST_ALIKE, after });
      return { ...toDeskItems(page, collection.store), total: page.total, next: page.next };
    }),
  /** How many records a decision would change, or why it would be refused. Writes nothing. */
  preview: reviewing.input(z.object({ decision: Decision })).query(({ ctx, input }) => {
    // Anybody may ask: what has no bound is looked at with `identity`, and is not worked out here.
    if (input.decision.action === "merge-entities" || input.decision.action === "split-entity")
      throw new TRPCError({
        code: "BAD_REQUEST",
        message: "Merges and splits are not shown here.",
      });
    const preview = ctx.collection.review.preview(input.decision);
    return preview.ok
      ? { kind: "preview" as const, touched: preview.value.touched }
      : { kind: "refused" as const, message: preview.error.message };
  }),
  progress: reviewing
    .input(Filter)
    .query(({ ctx: { collection }, input }) => collection.review.progress(input)),
  /** Who changed a record, oldest first. */
  history: reviewing
    .input(z.object({ id: z.string() }))
    .query(({ ctx: { collection }, input }) => collection.review.history(input.id)),
  /** Entities by the beginnings of their names; without any, those that the article names. */
  entities: reviewing
    .input(
      z.object({
        text: z.string().max(200),
        article: z.string().optional(),
        kinds: z.array(z.enum(ENTITY_KINDS)).min(1),
      }),
    )
    .query(({ ctx: { collection }, input }) => findEntities(collection, input)),
  /** How a date in EDTF reads; of what is no date, what is wrong with it. */
  date: procedure.input(z.object({ edtf: z.string().max(100) })).query(({ input: { edtf } }) => {
    const parsed = parseEdtf(edtf);
    return parsed.ok
      ? { edtf, label: formatEdtf(edtf), problem: null }
      : { edtf, label: null, problem: DATE_PROBLEMS[parsed.error.code](edtf) };
  }),
  /** Decides. A decision that was sent before, with the answer lost, is not made twice. */
  decide: writingProcedure("review")
    .input(
      z
        .object({
          decision: Decision,
          expected: z.record(z.string(), z.string()),
          retried: z.boolean().default(false),
        })
        .refine(
          ({ decision, expected }) => decidedOn(decision).every((id) => id in expected),
          "`expected` names the revision of each record that is decided on, as the queue gives it.",
        ),
    )
    .mutation(({ ctx: { collection, writer }, input }): Answer => {
      const { decision, expected, retried } = input;
      const decided = collection.review.decide(decision, { ...sign(writer.name), expected });
      if (decided.ok) {
        const { number, revisions } = decided.value;
        return { kind: "done", change: number, revisions };
      }
      const { error } = decided;
      // It is as the reviewer wants it: decided so before, from here or by somebody else.
      if (error.code === "unchanged") return { kind: "done", change: null, revisions: {} };
      if (error.code !== "conflict") return toRefused(error);
      const made = retried
        ? findMade(collection.review, { ids: error.records, by: writer.name, decision })
        : undefined;
      return made ?? toConflict(error, collection);
    }),
  /** Takes a change back. */
  undo: writingProcedure("review")
    .input(z.object({ change: z.int().positive(), retried: z.boolean().default(false) }))
    .mutation(({ ctx: { collection, writer }, input }): Answer => {
      const undone = collection.review.undo(input.change, sign(writer.name));
      if (undone.ok) {
        const { number, ids } = undone.value;
        return { kind: "done", change: number, revisions: revisionsOf(collection.review, ids) };
      }
      const { error } = undone;
      if (error.code === "conflict") return toConflict(error, collection);
      const made =
        input.retried && error.code === "undone"
          ? findUndone(collection.review, input.change, writer.name)
          : undefined;
      return made ?? toRefused(error);
    }),
});

/** Why something is no date, for somebody who is typing it. */
const DATE_PROBLEMS = {
  "not-edtf": (text: string) =>
    `“${text}” is not a date yet. Write a day as 2024-02-28, a month as 2024-02, a year as 2024; put ~ after it for “about”, and / between two for “from … to”.`,
  "interval-reversed": (text: string) =>
    `“${text}” ends before it begins. Write the earlier date first.`,
};

const sign = (name: string) => ({
  by: { kind: "person" as const, name, version: null },
  at: new Date().toISOString(),
});

/** The names of records, read at once. */
function namesIn({ store }: Collection, ids: readonly string[]): NameOf {
  const { nameOf } = indexDataset(store.slice(ids));
  return nameOf;
}

const revisionsOf = (review: ReviewDesk, ids: readonly string[]): { [id: string]: string } =>
  Object.fromEntries(ids.map((id) => [id, review.item(id)?.revision ?? ""]));

const toRefused = ({ message, ids }: Refusal): Answer => ({ kind: "refused", message, ids });

const toConflict = (conflict: Conflict, collection: Collection): Answer => ({
  kind: "conflict",
  message: conflict.message,
  disagreements: toDisagreements(
    conflict,
    namesIn(
      collection,
      conflict.records.map(({ id }) => id),
    ),
  ),
});

type Made = {
  readonly ids: Conflict["records"];
  readonly by: string;
  readonly decision: Decision;
};

/** The records that a decision is made on, and not only follow; merges and splits have a fingerprint. */
function decidedOn(decision: Decision): readonly string[] {
  switch (decision.action) {
    case "correct":
    case "split":
      return [decision.id];
    case "accept":
    case "reject":
    case "reopen":
    case "join":
      return decision.ids;
    case "add":
    case "merge-entities":
    case "split-entity":
      return [];
  }
}

/** The same decision by the same person, where it is the last that was made on all of the records. */
function findMade(review: ReviewDesk, { ids, by, decision }: Made): Answer | undefined {
  const last = ids.map(({ id }) => review.history(id).at(-1)?.change);
  const [change] = last;
  const isOurs =
    change !== undefined &&
    change.by.name === by &&
    JSON.stringify(change.decision) === JSON.stringify(decision) &&
    last.every((one) => one?.number === change.number);
  if (!isOurs) return undefined;
  return { kind: "done", change: change.number, revisions: revisionsOf(review, change.ids) };
}

/** The change that took this one back, where the same person made it: the answer to that was lost. */
function findUndone(review: ReviewDesk, number: number, by: string): Answer | undefined {
  const changeOf = (wanted: number) =>
    review.log({ size: 1, after: String(wanted + 1) }).changes.find((one) => one.number === wanted);
  const undoneBy = changeOf(number)?.undoneBy ?? null;
  const undoing = undoneBy === null ? undefined : changeOf(undoneBy);
  if (undoing?.by.name !== by) return undefined;
  const revisions = revisionsOf(review, undoing.ids);
  return { kind: "done", change: undoing.number, revisions };
}

type EntitiesInput = {
  readonly text: string;
  readonly article?: string | undefined;
  readonly kinds: readonly DeskEntity["kind"][];
};

function findEntities(
  { store }: Collection,
  { text, article, kinds }: EntitiesInput,
): DeskEntity[] {
  if (text === "") {
    const slice = article === undefined ? undefined : store.articleSlice(article);
    if (slice === undefined) return [];
    const index = indexDataset(slice);
    const here = [...slice.people, ...slice.organizations, ...slice.places];
    return here.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => toDeskEntity(index, id));
  }
  return kinds.flatMap((kind) => {
    const { ids, slice } = store.listEntities({ kind, text }, { page: 1, size: MOST_ENTITIES });
    const index = indexDataset(slice);
    return ids.map((id) => toDeskEntity(index, id));
  });
}
