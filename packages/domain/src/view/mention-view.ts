import type { Mention } from "../text/mention.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import { passageOf } from "./passage.ts";
import type { RecordIndex } from "./record-index.ts";
import { timeOfExpression } from "./time-view.ts";
import type { MentionView, TimeExpressionView } from "./view.ts";

/** A mention with its entity and its sentence. */
export const toMentionView = (index: RecordIndex, record: Mention): MentionView => ({
  record,
  entity: index.entityRefOf(record.entity),
  passage: passageOf(index, record.anchor),
});

/** A time expression with what it means and its sentence. */
export const toTimeExpressionView = (
  index: RecordIndex,
  record: TimeExpression,
): TimeExpressionView => ({
  record,
  time: timeOfExpression(record),
  passage: passageOf(index, record.anchor),
});
