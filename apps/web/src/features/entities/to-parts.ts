/** What refers to an entity, in its sentences: what can be told apart from it. */
import type { AnyRecord, Claim, Mention, Passage, RecordIndex } from "@onrecord/domain";
import { addressOf, KINDS, passagesOf, spanAddress } from "@onrecord/domain";
import { toTellingMarks } from "./merge-preview.ts";
import type { MovedGroup, MovedItem } from "./merge-preview.ts";

/** These mentions and claims article by article, in the order of the text. */
export function toParts(index: RecordIndex, ids: readonly string[]): readonly MovedGroup[] {
  const placed = ids.flatMap((id) => {
    const record = index.find(id);
    if (record === undefined || !isPart(record)) return [];
    const [passage] = passagesOf(index, anchorsOf(record));
    return passage === undefined ? [] : [{ record, passage }];
  });
  const byArticle = Map.groupBy(placed, ({ passage }) => passage.article);
  return [...byArticle].map(([article, of]) => ({
    article: { id: article, name: index.nameOf(article), href: addressOf(article) },
    items: of
      .toSorted((a, b) => a.passage.target.start - b.passage.target.start)
      .map(({ record, passage }) => toItem(record, passage)),
  }));
}

type Part = Mention | Claim;

const isPart = (record: AnyRecord): record is Part =>
  record.kind === "mention" ||
  record.kind === "statement" ||
  record.kind === "event" ||
  record.kind === "relation";

function anchorsOf(record: Part) {
  if (record.kind === "mention") return [record.anchor];
  return record.kind === "statement" ? record.content : record.evidence;
}

const toItem = ({ id, kind }: Part, { article, text, marks, target }: Passage): MovedItem => ({
  id,
  kind: KINDS[kind].label,
  text,
  marks: toTellingMarks(text, marks),
  href: spanAddress(article, target),
});
