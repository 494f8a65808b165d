import type { ClaimTime } from "../claim/claim.ts";
import type { Publication } from "../dataset/article.ts";
import { formatEdtf } from "../time/edtf-format.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import type { RecordIndex } from "./record-index.ts";
import type { TimeView } from "./view.ts";

/** Anything with a date and how it was read. */
type Dated = Pick<ClaimTime, "edtf" | "basis" | "reason">;

/** When a claim holds, for readers. */
export function toTimeView(index: RecordIndex, time: ClaimTime): TimeView {
  const expression = time.expression === null ? undefined : index.findOf("time", time.expression);
  return viewOf(time, expression?.anchor.exact ?? null);
}

/** What the words of a time expression mean. */
export const timeOfExpression = (time: TimeExpression): TimeView => viewOf(time, time.anchor.exact);

/** When an article was published. */
export const timeOfPublication = (published: Publication): TimeView => viewOf(published, null);

function viewOf({ edtf, basis, reason }: Dated, words: string | null): TimeView {
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  const date = parsed?.ok === true ? parsed.value : undefined;
  return {
    edtf,
    label: edtf === null ? null : formatEdtf(edtf),
    words,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    approximate: date?.approximate ?? false,
    uncertain: date?.uncertain ?? false,
    basis,
    reason,
  };
}
