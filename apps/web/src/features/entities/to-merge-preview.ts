/** Makes the preview of a merge from what the review desk says that it would change. */
import type { ArticleStore, DecisionPreview, ReviewDesk, ReviewItem } from "@onrecord/data";
import type { RecordIndex } from "@onrecord/domain";
import { addressOf, indexDataset, KINDS, spanAddress } from "@onrecord/domain";
import { findEntityRecord } from "./find-likely.ts";
import { toTellingMarks } from "./merge-preview.ts";
import type { JoinedPart, MergePreview, MovedGroup } from "./merge-preview.ts";
import { findMergeWarnings } from "./merge-warnings.ts";
import type { MergeSide } from "./merge-warnings.ts";
import { SCHEME_WORDS } from "./registers.ts";

/** So many sentences are shown; of the others there is the number. */
const SHOWN = 300;

type Reading = { readonly store: ArticleStore; readonly review: ReviewDesk };
type Pair = { readonly from: string; readonly into: string };

/** What would happen if `from` became `into`; undefined where one of them is not there. */
export function toMergePreview(
  { store, review }: Reading,
  { from, into }: Pair,
): MergePreview | undefined {
  const [source, target] = [readSide(store, from), readSide(store, into)];
  if (source === undefined || target === undefined) return undefined;
  const index = indexDataset(store.slice([from, into]));
  const preview = review.preview({
    action: "merge-entities",
    from: [source.entity.id],
    into: target.entity.id,
  });
  const named = indexDataset(
    store.slice([...source.relations, ...target.relations].map(({ object }) => object)),
  );
  return {
    from: index.entityRefOf(source.entity.id),
    into: index.entityRefOf(target.entity.id),
    refusal: preview.ok ? null : preview.error.message,
    warnings: findMergeWarnings(source, target, named.nameOf),
    names: joinParts(
      source.entity.names.map(({ text }) => text),
      target.entity.names.map(({ text }) => text),
    ),
    identifiers: joinParts(idsOf(source), idsOf(target)),
    description: target.entity.description ?? source.entity.description,
    ...(preview.ok ? toMoved(preview.value) : NOTHING),
  };
}

function readSide(store: ArticleStore, id: string): MergeSide | undefined {
  const slice = store.entitySlice(id);
  if (slice === undefined) return undefined;
  const index = indexDataset(slice);
  const entity = findEntityRecord(index, id);
  if (entity === undefined) return undefined;
  const relations = index.claimsOf(id).filter((claim) => claim.kind === "relation");
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

const NOTHING = { counts: [], articles: 0, groups: [], more: 0, revisions: {} };

/** What moves: counted, and article by article. */
export function toMoved({ items, slice, touched, revisions }: DecisionPreview) {
  const counts = (["mention", "statement", "event", "relation"] as const).flatMap((kind) => {
    const { label, plural } = KINDS[kind];
    const count = touched[TABLES[kind]];
    if (count === 0) return [];
    return [`${count.toLocaleString("en")} ${(count === 1 ? label : plural).toLowerCase()}`];
  });
  return {
    counts,
    articles: touched.articles,
    groups: toGroups(items.slice(0, SHOWN), indexDataset(slice)),
    more: Math.max(0, items.length - SHOWN),
    revisions,
  };
}

const TABLES = {
  mention: "mentions",
  statement: "statements",
  event: "events",
  relation: "relations",
} as const;

const toGroups = (items: readonly ReviewItem[], index: RecordIndex): readonly MovedGroup[] =>
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
