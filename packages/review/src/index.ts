export { AgreementCount } from "./agreement/agreement.ts";
export type {
  Agreement,
  AgreementOptions,
  AlphaOfKind,
  PairAgreement,
} from "./agreement/agreement.ts";
export { annotationsOf, COMPARED_KINDS } from "./agreement/annotation.ts";
export type { Annotation, Assertion, ComparedKind } from "./agreement/annotation.ts";
export type { Disagreement, Noted } from "./agreement/disagreement.ts";
export type { FieldAgreement, KindAgreement } from "./agreement/pair-count.ts";
export { toF1 } from "./agreement/span-count.ts";
export type { SpanScore } from "./agreement/span-count.ts";
