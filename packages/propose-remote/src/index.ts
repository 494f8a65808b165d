export { createRemoteProposer, REMOTE_KINDS } from "./remote-proposer.ts";
export type { RemoteKind, RemoteOptions, RemoteProposer } from "./remote-proposer.ts";
export type { Reading, Usage } from "./dialect.ts";
export type { Fault, FaultCode, FaultScope } from "./fault.ts";
export type { HttpRequest } from "./exchange.ts";
export { isSendableKey } from "./sendable-key.ts";
export { inOrder } from "./in-order.ts";
export { ANSWER_SCHEMA, INSTRUCTIONS, QUESTION_VERSION, toQuestion } from "./question.ts";
export type { SentArticle } from "./question.ts";
