/** Acknowledgements: known findings get their reason; one that covers nothing is a finding itself. */
import type { Acknowledgement } from "../../dataset/acknowledgement.ts";
import type { CheckContext } from "../check-context.ts";
import type { Finding } from "../finding.ts";
import { FINDING_CODES, FINDINGS, isFindingCode } from "../findings.ts";
import { findNearest } from "../nearest.ts";

/**
 * Marks the findings that are acknowledged, and adds those on the acknowledgements. A passage
 * covers findings at exactly that passage; a record those about the record, except that an article
 * does not cover the findings in its text: a known defect must not hide a new one. Errors stand
 * whatever is acknowledged: a reason does not make a broken promise good.
 */
export function applyAcknowledgements(
  context: CheckContext,
  findings: readonly Finding[],
): Finding[] {
  const known = new Map<string, Acknowledgement>();
  for (const acknowledgement of context.dataset.acknowledgements) {
    known.set(keyOf(acknowledgement), acknowledgement);
  }
  const used = new Set<string>();
  const marked = findings.map((finding) => {
    const key = keysOf(finding).find((candidate) => known.has(candidate));
    if (key === undefined) return finding;
    used.add(key);
    return { ...finding, acknowledged: known.get(key)?.reason ?? null };
  });
  return [...marked, ...checkAcknowledgements(context, used)];
}

function checkAcknowledgements(context: CheckContext, used: ReadonlySet<string>): Finding[] {
  return context.dataset.acknowledgements.flatMap((record): Finding[] => {
    const { code, anchor: passage } = record;
    const part = { record, pointer: "/code", passage };
    if (!isFindingCode(code)) {
      const suggestion = findNearest(code, FINDING_CODES) ?? null;
      const args = { field: "code", value: code, allowed: FINDING_CODES, suggestion };
      return [context.report("code-unknown", part, args)];
    }
    if (used.has(keyOf(record))) return [];
    const because = FINDINGS[code].severity === "error" ? "errors-stand" : "nothing-found";
    return [context.report("acknowledgement-unused", part, { code, because })];
  });
}

const passageKey = (code: string, at: { article: string; start: number; end: number }): string =>
  JSON.stringify([code, at.article, at.start, at.end]);

const recordKey = (code: string, record: string): string => JSON.stringify([code, record]);

function keyOf({ code, anchor, record }: Acknowledgement): string {
  return anchor === null ? recordKey(code, record ?? "") : passageKey(code, anchor);
}

/** The keys of the acknowledgements that may cover a finding. */
function keysOf({ code, severity, span, record }: Finding): string[] {
  if (severity === "error") return [];
  const aboutWords = span !== null && record === span.article;
  return [
    ...(span === null ? [] : [passageKey(code, span)]),
    ...(record === null || aboutWords ? [] : [recordKey(code, record)]),
  ];
}
