import type { Origin } from "../article-draft.ts";
import { toDraft } from "../fields/to-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import { toFinding } from "../readers/to-finding.ts";
import type { JsonObject } from "./json-object.ts";
import { toNinjsItem } from "./ninjs.ts";

/** The article of a news item, unless it was withdrawn, or is a picture. */
export function* readNinjsItem(object: JsonObject, origin: Origin): Generator<ImportEvent> {
  const { values, isSummary, type, status } = toNinjsItem(object);
  const { line } = origin;
  if (status !== "usable") {
    const reason = `Its status is “${status}”: whoever sent it does not want it used.`;
    yield toFinding(origin, "article-withdrawn", { outcome: "skipped", line, reason });
    return;
  }
  if (values.text === undefined) {
    const isText = type === null || type === "text";
    const reason = isText
      ? "The news item has neither a body nor a description."
      : `The news item is a ${type}, without text.`;
    yield toFinding(origin, "text-missing", {
      outcome: isText ? "refused" : "skipped",
      line,
      reason,
    });
    return;
  }
  if (isSummary) {
    const reason = "The news item has no body; its description was taken.";
    yield toFinding(origin, "summary-only", { outcome: "warned", line, reason });
  }
  yield* toDraft(values, origin);
}
