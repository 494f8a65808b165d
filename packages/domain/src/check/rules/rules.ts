import type { Rule } from "../check-context.ts";
import { anchors } from "./anchors.ts";
import { danglingIds, duplicateIds } from "./references.ts";

/** Every check of a dataset whose records are valid. */
export const RULES: readonly Rule[] = [duplicateIds, danglingIds, anchors];
