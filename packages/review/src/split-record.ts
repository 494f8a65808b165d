/** Two records of one, at a place in the text. */
import type { Act, Anchor, RecordOf } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";
import type { DecisionOf } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { Refused } from "./edit.ts";
import { newId } from "./record-id.ts";
import type { Reviewed, ReviewedKind } from "./reviewed.ts";
import { signed } from "./reviewed.ts";
import { settleEntities } from "./settle-entity.ts";
import { settleSpeakers } from "./settle-speakers.ts";
import { anchorAt } from "./words.ts";

/** The first keeps the id; the second says the same of the words from `at` on. */
export function splitRecord(draft: Draft, { id, at }: DecisionOf<"split">, act: Act): void {
  const record = draft.getReviewed(id);
  const [first, second] = halvesOf(draft, record, at);
  const words = wordsOf(second)[0];
  if (words === undefined) throw new Refused("span", `${id} has no words after ${at}.`, [id]);
  draft.put(signed(first, record.status, act));
  const other = { ...second, id: newId(draft, record.kind, words) };
  draft.put(signed(parsed(record.kind, other), record.status, act));
  settleSpeakers(draft, { act, moved: new Map() });
  settleEntities(draft);
}

function halvesOf(draft: Draft, record: Reviewed, at: number): readonly [Reviewed, Reviewed] {
  const [before, after] = cut(draft, wordsOf(record), at);
  if (before.length === 0 || after.length === 0)
    throw new Refused("span", `${record.id} has no two parts at character ${at} of the article.`, [
      record.id,
    ]);
  return [withWords(record, before), withWords(record, after)];
}

/** The words that a record is made of. */
function wordsOf(record: Reviewed): readonly Anchor[] {
  if (record.kind === "mention" || record.kind === "time") return [record.anchor];
  return record.kind === "statement" ? record.content : record.evidence;
}

function withWords(record: Reviewed, words: readonly Anchor[]): Reviewed {
  const [anchor] = words;
  if (record.kind === "mention" || record.kind === "time")
    return anchor === undefined ? record : { ...record, anchor };
  return record.kind === "statement"
    ? { ...record, content: [...words] }
    : { ...record, evidence: [...words] };
}

function cut(
  draft: Draft,
  words: readonly Anchor[],
  at: number,
): readonly [readonly Anchor[], readonly Anchor[]] {
  const before: Anchor[] = [];
  const after: Anchor[] = [];
  for (const anchor of words) {
    if (anchor.end <= at) before.push(anchor);
    else if (anchor.start >= at) after.push(anchor);
    else {
      before.push(anchorAt(draft, anchor.article, { start: anchor.start, end: at }));
      after.push(anchorAt(draft, anchor.article, { start: at, end: anchor.end }));
    }
  }
  return [before, after];
}

/** A record with another id, which is one of its kind. */
const parsed = <K extends ReviewedKind>(kind: K, record: object): RecordOf<K> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the schema of the kind
  KINDS[kind].schema.parse(record) as RecordOf<K>;
