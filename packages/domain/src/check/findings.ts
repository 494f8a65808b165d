import { CLAIMS } from "./catalogue/claims.ts";
import { ENTITIES, TIMES } from "./catalogue/entities.ts";
import type { FindingFacts } from "./catalogue/finding-facts.ts";
import { READING } from "./catalogue/reading.ts";
import { RECORDS } from "./catalogue/records.ts";
import { STATEMENTS } from "./catalogue/statements.ts";
import { TEXT_QUALITY } from "./catalogue/text-quality.ts";
import { TEXTS } from "./catalogue/texts.ts";
import type { FindingCode } from "./finding-args.ts";

/** Every code with its severity, meaning and cure. Each has a page, `docs/findings/<code>.md`. */
export const FINDINGS: { readonly [C in FindingCode]: FindingFacts<C> } = {
  ...READING,
  ...RECORDS,
  ...TEXTS,
  ...CLAIMS,
  ...STATEMENTS,
  ...ENTITIES,
  ...TIMES,
  ...TEXT_QUALITY,
};

/** Whether a string is the code of a finding. */
export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(FINDINGS, code);

/** All codes, in the order of the table: reading, records, texts, claims, entities, dates. */
export const FINDING_CODES: readonly FindingCode[] = Object.keys(FINDINGS).filter(isFindingCode);
