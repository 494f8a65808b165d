import "server-only";
import { Decision } from "@onrecord/data";
import type { ArticleStore, Collection, Conflict, Refusal } from "@onrecord/data";
import { addressOf, ENTITY_KINDS, indexDataset } from "@onrecord/domain";
import type { EntityRef, RecordIndex } from "@onrecord/domain";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { findDuplicates } from "#web/features/entities/find-duplicates.ts";
import { findEntityRecord, findLikely, findNamed } from "#web/features/entities/find-likely.ts";
import type { MergePreview } from "#web/features/entities/merge-preview.ts";
import { toMerged, toMergePreview, toMoved } from "#web/features/entities/to-merge-preview.ts";
import { toParts } from "#web/features/entities/to-parts.ts";
import { procedure, router, writingProcedure } from "../trpc.ts";
import { READ_ONLY } from "../writing/writer.ts";

/** So many pairs are shown at once. */
const MOST_PAIRS = 100;

/** So many of a kind are compared with each other: what that takes does not grow with the collection. */
const MOST_COMPARED = 1000;

const EntityInput = z.object({ id: z.string().max(300) });

const PairInput = z.object({ from: z.string().max(300), into: z.string().max(300) });

/** What was looked at: of all that a decision would change, as a preview gives it (a sha256 in hex). */
const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/, {
  error: "must be the fingerprint of a preview: look at what would change first",
});

/** What is told apart, and so many of it at once. */
const PARTS = ["mention", "statement", "event", "relation"] as const;
const PAGE = 150;

/** What is looked at without a token; only a collection has entries that can be put together or apart. */
const collected = procedure.use(({ ctx, next }) => {
  const { collection } = ctx;
  if (collection === null) throw new TRPCError({ code: "PRECONDITION_FAILED", message: READ_ONLY });
  return next({ ctx: { ...ctx, collection } });
});

/** Entries for people, organizations and places: which are one, and which are two. */
export const identityRouter = router({
  /** Whom an entity may be the same as, and those whose name holds words that begin as `text`. */
  candidates: collected
    .input(EntityInput.extend({ text: z.string().max(200).default("") }))
    .query(({ ctx: { collection }, input: { id, text } }) => {
      const entity = getEntity(collection.store, id);
      return {
        likely: findLikely(collection.store, entity),
        found: text === "" ? [] : findNamed(collection.store, entity, text),
      };
    }),

  /** Pairs of a kind that may be the same, among those that are mentioned most. */
  duplicates: collected
    .input(z.object({ kind: z.enum(ENTITY_KINDS) }))
    .query(({ ctx: { collection }, input: { kind } }) => {
      const { entities, total } = collection.store.mostMentioned(kind, { size: MOST_COMPARED });
      const pairs = findDuplicates(entities);
      const shown = pairs.slice(0, MOST_PAIRS);
      const index = indexDataset(
        collection.store.slice(shown.flatMap(({ into, from }) => [into.id, from.id])),
      );
      return {
        pairs: shown.map(({ into, from, likeness }) => ({
          into: index.entityRefOf(into.id),
          from: index.entityRefOf(from.id),
          likeness,
        })),
        total: pairs.length,
        looked: { some: entities.length, all: total },
      };
    }),

  /** An entry by its name and address; null where there is none. */
  entry: procedure.input(EntityInput).query(({ ctx: { archive }, input: { id } }) => {
    const index = indexDataset(archive.store.slice([id]));
    const entity = findEntityRecord(index, id);
    return entity === undefined ? null : index.entityRefOf(entity.id);
  }),

  /**
   * What merging two would do; null where one of them is not there. Of one that much refers to only
   * the beginning, without a fingerprint: `previewMerge` tells the rest.
   */
  merge: collected.input(PairInput).query(({ ctx: { collection }, input }): MergePreview | null => {
    return toMergePreview(collection, input) ?? null;
  }),

  /** What a merge would do, however much. Posted, since all of it can take seconds to work out. */
  previewMerge: writingProcedure("review")
    .input(PairInput)
    .mutation(({ ctx: { collection }, input }) => {
      const { refusal, counts, articles, fingerprint } = toMerged(collection, input, 0);
      return { refusal, counts, articles, fingerprint };
    }),

  /** Into whom an entry was merged that is not there any more, by whom and when; null where it was not. */
  merged: procedure
    .input(EntityInput)
    .query(({ ctx: { collection }, input: { id } }) =>
      collection === null ? null : findMerged(collection, id),
    ),

  /** What refers to an entity, in its sentences, to choose from: some, and what to ask for the next. */
  parts: collected
    .input(EntityInput.extend({ cursor: z.string().max(100).nullish() }))
    .query(({ ctx: { collection }, input: { id, cursor } }) => {
      const request = { kinds: PARTS, size: PAGE, after: cursor };
      const { ids, slice, next } = collection.review.parts(id, request);
      return { groups: toParts(indexDataset(slice), ids), next };
    }),

  /** What a split would do. It writes nothing; it is posted, because what is ticked can be long. */
  previewSplit: writingProcedure("review")
    .input(z.object({ decision: Decision }))
    .mutation(({ ctx: { collection }, input: { decision } }) => {
      checkAction(decision, ["split-entity"]);
      const preview = collection.review.preview(decision);
      if (!preview.ok) return { ...NOTHING, refusal: preview.error.message };
      const { counts, articles, fingerprint, more } = toMoved(preview.value);
      return { refusal: null, counts, articles, fingerprint, total: more };
    }),

  /** Merges or splits. */
  decide: writingProcedure("review")
    .input(z.object({ decision: Decision, expected: Fingerprint }))
    .mutation(({ ctx: { collection, writer }, input: { decision, expected } }) => {
      checkAction(decision, ["merge-entities", "split-entity"]);
      const decided = collection.review.decide(decision, {
        by: { kind: "person", name: writer.name, version: null },
        at: new Date().toISOString(),
        expected,
      });
      if (!decided.ok) throw toError(decided.error);
      const { number, summary } = decided.value;
      return { number, summary, href: findTarget(collection, decision, decided.value.ids) };
    }),
});

const NOTHING = { counts: [], articles: 0, fingerprint: null, total: 0 };

function checkAction({ action }: Decision, allowed: readonly string[]): void {
  if (allowed.includes(action)) return;
  throw new TRPCError({ code: "BAD_REQUEST", message: `${action} is not decided here.` });
}

const toError = ({ code, message }: Refusal | Conflict): TRPCError =>
  new TRPCError({ code: code === "conflict" ? "CONFLICT" : "UNPROCESSABLE_CONTENT", message });

function getEntity(store: ArticleStore, id: string) {
  const entity = findEntityRecord(indexDataset(store.slice([id])), id);
  if (entity !== undefined) return entity;
  throw new TRPCError({ code: "NOT_FOUND", message: `There is no entity ${id}.` });
}

type Merged = {
  readonly into: EntityRef;
  /** What it was called. */
  readonly name: string;
  readonly by: string;
  readonly at: string;
  readonly change: number;
};

function findMerged({ review, store }: Collection, id: string): Merged | null {
  const successor = review.successor(id);
  const last = review.history(id).at(-1);
  if (successor === undefined || last === undefined) return null;
  const index = indexDataset(store.slice([successor]));
  const target = findEntityRecord(index, successor);
  if (target === undefined) return null;
  const { before, change } = last;
  const [name] = before !== null && "names" in before ? before.names : [];
  return {
    into: index.entityRefOf(target.id),
    name: name?.text ?? id.slice(id.indexOf("/") + 1),
    by: change.by.name,
    at: change.at,
    change: change.number,
  };
}

/** Where to look at what came of it: the one that stays, or the other one. */
function findTarget(
  { store }: Collection,
  decision: Decision,
  ids: readonly string[],
): string | null {
  const wanted =
    decision.action === "merge-entities"
      ? decision.into
      : decision.action === "split-entity" && typeof decision.to === "string"
        ? decision.to
        : ids.find((id) => isOtherEntity(id, decision));
  if (wanted === undefined) return null;
  const index: RecordIndex = indexDataset(store.slice([wanted]));
  const entity = findEntityRecord(index, wanted);
  return entity === undefined ? null : addressOf(entity);
}

const isOtherEntity = (id: string, decision: Decision): boolean =>
  ENTITY_KINDS.some((kind) => id.startsWith(`${kind}/`)) &&
  !(decision.action === "split-entity" && decision.id === id);
