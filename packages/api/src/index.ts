export type { Answer, Operation, Reading } from "./operation.ts";
export { getArticle, listArticles, readArticle } from "./operation/articles.ts";
export {
  cite,
  getEvent,
  getRelation,
  getStatement,
  listEvents,
  listStatements,
} from "./operation/claims.ts";
export { getEntity, listEntities } from "./operation/entities.ts";
export { listLatest } from "./operation/latest.ts";
export { getLinkedData } from "./operation/linked-data.ts";
export { describeRecord } from "./operation/record.ts";
export { search } from "./operation/search.ts";
export { toInputSchema, toOutputSchema } from "./json-schema.ts";
export type { JsonSchema } from "./json-schema.ts";
