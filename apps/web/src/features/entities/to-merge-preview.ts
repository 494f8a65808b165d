/** Makes the preview of a merge from what the review desk says that it would change. */
import { Decision } from "@onrecord/data";
import type { ArticleStore, DecisionPreview, PreviewItem, ReviewDesk } from "@onrecord/data";
import type { RecordIndex } from "@onrecord/domain";
import { addressOf, indexDataset, KINDS, spanAddress } from "@onrecord/domain";
import { findEntityRecord } from "./find-likely.ts";
import { toTellingMarks } from "./merge-preview.ts";
import type { JoinedPart, MergePreview, MovedGroup } from "./merge-preview.ts";
import { findMergeWarnings } from "./merge-warnings.ts";
import type { MergeSide } from "./merge-warnings.ts";
import { SCHEME_WORDS } from "./registers.ts";
import { toParts } from "./to-parts.ts";

/** So many sentences are shown; of the others there is the number. */
const SHOWN = 300;

/** Of an entity that more refers to, a preview is worked out for those alone who may merge. */
const MOST_OPEN = 1000;
/** So many relations of an entity are looked through for what speaks against a merge. */
const RELATIONS = 500;

type Reading = { readonly store: ArticleStore; readonly review: ReviewDesk };
type Pair = { readonly from: string; readonly into: string };

/** What would happen if `from` became `into`; undefined where one of them is not there. */
export function toMergePreview(reading: Reading, { from, into }: Pair): MergePreview | undefined {
  const { store, review } = reading;
  const [source, target] = [readSide(reading, from), readSide(reading, into)];
  if (source === undefined || target === undefined) return undefined;
  const index = indexDataset(store.slice([from, into]));
  const named = indexDataset(
    store.slice([...source.relations, ...target.relations].map(({ object }) => object)),
  );
  return {
    from: index.entityRefOf(source.entity.id),
    into: index.entityRefOf(target.entity.id),
    warnings: findMergeWarnings(source, target, named.nameOf),
    names: joinParts(
      source.entity.names.map(({ text }) => text),
      target.entity.names.map(({ text }) => text),
    ),
    identifiers: joinParts(idsOf(source), idsOf(target)),
    description: target.entity.description ?? source.entity.description,
    ...(review.countReferring(from, MOST_OPEN) > MOST_OPEN
      ? toBeginning(review, from)
      : toMerged(reading, { from, into }, SHOWN)),
  };
}

/** What would move, with at most so many sentences, or why nothing can. */
export function toMerged({ review }: Reading, { from, into }: Pair, most: number) {
  const decision = Decision.safeParse({ action: "merge-entities", from: [from], into });
  if (!decision.success) return { refusal: "One of them is not an entry.", ...NOTHING };
  const preview = review.preview(decision.data, { most });
  return preview.ok
    ? { refusal: null, ...toMoved(preview.value) }
    : { refusal: preview.error.message, ...NOTHING };
}

/** The first of what would move, where all of it is too much to be worked out for everybody. */
function toBeginning(review: ReviewDesk, id: string) {
  const kinds = ["mention", "statement", "event", "relation"] as const;
  const { ids, slice } = review.parts(id, { kinds, size: SHOWN });
  return { refusal: null, ...NOTHING, groups: toParts(indexDataset(slice), ids), more: null };
}

function readSide({ store, review }: Reading, id: string): MergeSide | undefined {
  const index = indexDataset(store.slice([id]));
  const entity = findEntityRecord(index, id);
  if (entity === undefined) return undefined;
  const { ids, slice } = review.parts(id, { kinds: ["relation"], size: RELATIONS });
  const own = new Set(ids);
  const relations = slice.relations.filter((relation) => own.has(relation.id));
  return { entity, name: index.nameOf(id), relations };
}

const idsOf = ({ entity }: MergeSide): readonly string[] =>
  entity.externalIds.map(({ scheme, value }) => `${SCHEME_WORDS[scheme]} ${value}`);

/** Those of the entity that stays come first. */
function joinParts(from: readonly string[], into: readonly string[]): readonly JoinedPart[] {
  return [...new Set([...into, ...from])].map((words) => ({
    words,
    from: from.includes(words) ? (into.includes(words) ? "both" : "from") : "into",
  }));
}

const NOTHING = { counts: [], articles: 0, groups: [], more: 0, fingerprint: null };

/** What moves: counted, and article by article. */
export function toMoved({ items, slice, touched, fingerprint }: DecisionPreview) {
  const { mentions, times, statements, events, relations } = touched;
  const counts = (["mention", "statement", "event", "relation"] as const).flatMap((kind) => {
    const { label, plural } = KINDS[kind];
    const count = touched[TABLES[kind]];
    if (count === 0) return [];
    return [`${count.toLocaleString("en")} ${(count === 1 ? label : plural).toLowerCase()}`];
  });
  const total = mentions + times + statements + events + relations;
  return {
    counts,
    articles: touched.articles,
    groups: toGroups(items, indexDataset(slice)),
    more: Math.max(0, total - items.length),
    fingerprint,
  };
}

const TABLES = {
  mention: "mentions",
  statement: "statements",
  event: "events",
  relation: "relations",
} as const;

const toGroups = (items: readonly PreviewItem[], index: RecordIndex): readonly MovedGroup[] =>
  [...Map.groupBy(items, ({ sentence }) => sentence.article)].map(([article, of]) => ({
    article: { id: article, name: index.nameOf(article), href: addressOf(article) },
    items: of.map(({ id, kind, sentence }) => ({
      id,
      kind: KINDS[kind].label,
      text: sentence.text,
      marks: toTellingMarks(sentence.text, sentence.marks),
      href: spanAddress(sentence.article, sentence.target),
    })),
  }));
