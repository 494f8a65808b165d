import type { Rule } from "../check-context.ts";
import { acceptance } from "./acceptance.ts";
import { anchors } from "./anchors.ts";
import { eventPartCycles, evidence, voiceCycles, voices } from "./claims.ts";
import {
  aliases,
  externalIdForms,
  nameless,
  orphans,
  outsideFacts,
  sharedExternalIds,
} from "./entities.ts";
import { eventCodes, relations } from "./events.ts";
import { languages } from "./languages.ts";
import { mentions } from "./mentions.ts";
import { manners, uncoveredQuotations } from "./quotations.ts";
import { decisions, reasons } from "./reasons.ts";
import { danglingIds, duplicateIds } from "./references.ts";
import { contents, distantSpeakers, missingSpeakers } from "./statements.ts";
import {
  controlCharacters,
  doubledSpaces,
  doubledWords,
  encodingArtefacts,
  missingSpaces,
  strayPunctuation,
  unbalancedQuotations,
} from "./text-quality.ts";
import { blocks, fingerprints, missingTexts, unusedTexts } from "./texts.ts";
import { dates, publicationOrder, namedDates, timeAgreement, weekdays } from "./times.ts";

/**
 * The checks that look at entities with all that is recorded of them, at chains of records, or at
 * every file: they cannot be made of one article at a time.
 */
export const WHOLE_RULES: ReadonlySet<Rule> = new Set([
  duplicateIds,
  unusedTexts,
  acceptance,
  voiceCycles,
  eventPartCycles,
  orphans,
  aliases,
  sharedExternalIds,
  outsideFacts,
]);

/** Every check of a dataset whose records are valid. A new one is added here and nowhere else. */
export const RULES: readonly Rule[] = [
  duplicateIds,
  danglingIds,
  languages,
  missingTexts,
  unusedTexts,
  fingerprints,
  blocks,
  anchors,
  mentions,
  evidence,
  voices,
  voiceCycles,
  eventPartCycles,
  reasons,
  decisions,
  acceptance,
  missingSpeakers,
  distantSpeakers,
  contents,
  uncoveredQuotations,
  manners,
  eventCodes,
  relations,
  orphans,
  nameless,
  aliases,
  sharedExternalIds,
  externalIdForms,
  outsideFacts,
  dates,
  weekdays,
  namedDates,
  timeAgreement,
  publicationOrder,
  encodingArtefacts,
  strayPunctuation,
  unbalancedQuotations,
  doubledSpaces,
  missingSpaces,
  doubledWords,
  controlCharacters,
];
