import "server-only";
import {
  describeRecord,
  search,
  listArticles,
  getArticle,
  listEntities,
  getEntity,
  listStatements,
  getStatement,
  getLinkedData,
  listEvents,
  listLatest,
  getEvent,
  getRelation,
  cite,
} from "@onrecord/api";
import type { Answer } from "@onrecord/api";
import { TRPCError } from "@trpc/server";
import { procedure, router } from "../trpc.ts";

/** What was asked for cannot be: with the parameter, where it is one that is wrong. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}

/** The value of an answer; what has none becomes the error that tRPC knows for it. */
function take<T>(answer: Answer<T>): T {
  switch (answer.kind) {
    case "found":
      return answer.value;
    case "absent":
      throw new TRPCError({ code: "NOT_FOUND", message: answer.message });
    case "refused": {
      const cause = new RefusedError(answer.parameter, answer.message);
      throw new TRPCError({ code: "BAD_REQUEST", message: answer.message, cause });
    }
  }
}

/** The procedures that are promised to strangers: the HTTP API serves these and no others. */
export const v1Router = router({
  describeRecord: procedure
    .input(describeRecord.input)
    .output(describeRecord.output)
    .query(({ ctx, input }) => take(describeRecord.run(ctx, input))),
  search: procedure
    .input(search.input)
    .output(search.output)
    .query(({ ctx, input }) => take(search.run(ctx, input))),
  listArticles: procedure
    .input(listArticles.input)
    .output(listArticles.output)
    .query(({ ctx, input }) => take(listArticles.run(ctx, input))),
  getArticle: procedure
    .input(getArticle.input)
    .output(getArticle.output)
    .query(({ ctx, input }) => take(getArticle.run(ctx, input))),
  listEntities: procedure
    .input(listEntities.input)
    .output(listEntities.output)
    .query(({ ctx, input }) => take(listEntities.run(ctx, input))),
  getEntity: procedure
    .input(getEntity.input)
    .output(getEntity.output)
    .query(({ ctx, input }) => take(getEntity.run(ctx, input))),
  listStatements: procedure
    .input(listStatements.input)
    .output(listStatements.output)
    .query(({ ctx, input }) => take(listStatements.run(ctx, input))),
  getStatement: procedure
    .input(getStatement.input)
    .output(getStatement.output)
    .query(({ ctx, input }) => take(getStatement.run(ctx, input))),
  listEvents: procedure
    .input(listEvents.input)
    .output(listEvents.output)
    .query(({ ctx, input }) => take(listEvents.run(ctx, input))),
  getEvent: procedure
    .input(getEvent.input)
    .output(getEvent.output)
    .query(({ ctx, input }) => take(getEvent.run(ctx, input))),
  getRelation: procedure
    .input(getRelation.input)
    .output(getRelation.output)
    .query(({ ctx, input }) => take(getRelation.run(ctx, input))),
  listLatest: procedure
    .input(listLatest.input)
    .output(listLatest.output)
    .query(({ ctx, input }) => take(listLatest.run(ctx, input))),
  getLinkedData: procedure
    .input(getLinkedData.input)
    .output(getLinkedData.output)
    .query(({ ctx, input }) => take(getLinkedData.run(ctx, input))),
  cite: procedure
    .input(cite.input)
    .output(cite.output)
    .query(({ ctx, input }) => take(cite.run(ctx, input))),
});
