import { ArticleId, createAnchor, describeFinding, passageOf, spanAddress } from "@onrecord/domain";
import type { Finding, FindingSpan, RecordIndex } from "@onrecord/domain";
import type { FindingRow } from "./finding-row.ts";

/** Findings with their sentences, in the order in which they are given. */
export const toFindingRows = (index: RecordIndex, findings: readonly Finding[]): FindingRow[] =>
  findings.map((finding, position) => toRow(index, finding, position));

function toRow(index: RecordIndex, finding: Finding, position: number): FindingRow {
  const { title, message, cure } = describeFinding(finding);
  return {
    key: `${finding.code}-${position}`,
    code: finding.code,
    severity: finding.severity,
    meaning: title,
    message,
    cure,
    where: finding.path,
    record: finding.record === null ? null : toRecord(index, finding.record),
    passage:
      finding.span === null
        ? findRecordPassage(index, finding.record)
        : toPassage(index, finding.span),
    acknowledged: finding.acknowledged,
  };
}

function toRecord(index: RecordIndex, id: string): FindingRow["record"] {
  const { name, address } = index.refOf(id);
  return { name, href: address };
}

/** The sentence of the record that a finding without words of its own is about; nothing is marked. */
function findRecordPassage(index: RecordIndex, id: string | null): FindingRow["passage"] {
  const record = id === null ? undefined : index.find(id);
  if (record === undefined || !("evidence" in record)) return null;
  const [anchor] = record.evidence;
  if (anchor === undefined || index.textOf(anchor.article) === undefined) return null;
  const { text, target } = passageOf(index, anchor);
  return { text, marks: [], href: spanAddress(anchor.article, target) };
}

/** Null where the words cannot be shown: the text is missing, or the span is outside of it. */
function toPassage(index: RecordIndex, span: FindingSpan): FindingRow["passage"] {
  const article = ArticleId.safeParse(span.article);
  const text = index.textOf(span.article);
  const inside = text !== undefined && span.start < span.end && span.end <= text.length;
  if (!article.success || !inside) return null;
  const passage = passageOf(index, createAnchor(article.data, text, span));
  return {
    text: passage.text,
    marks: passage.marks,
    href: spanAddress(article.data, passage.target),
  };
}
