/**
 * Carries what was read from an article to a new version of its text. What stands there unchanged
 * keeps its status; what stands there with other words, or in part, is to be decided again; what a
 * person accepted and the new text no longer carries is outdated, and stays with the old text.
 */
import type {
  Act,
  AnyRecord,
  Article,
  ArticleId,
  Dataset,
  ReviewStatus,
  Span,
} from "@onrecord/domain";
import { anchorsOf, containsSpan, overlapsSpan, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import type { Assertion } from "../agreement/annotation.ts";
import { COMPARED_KINDS } from "../agreement/annotation.ts";
import type { Edit } from "../edit.ts";
import { signed } from "../reviewed.ts";
import { AnchorCarrier } from "./carry-anchor.ts";
import type { Anchored, CarriedPart, CarriedRecord } from "./carry-record.ts";
import { carryRecord } from "./carry-record.ts";
import { newIdOf, withId } from "./new-id.ts";
import { referAnew } from "./refer-anew.ts";
import { findTwin, isUntouched } from "./twins.ts";

/**
 * What became of a record: all its words stand where they stood (`kept`) or elsewhere (`moved`), some
 * are other words now (`changed`), some are gone (`part-lost`), too many are (`lost`), or the statement
 * in which it is asserted is lost (`voice-lost`). `known`: the new version had the same record already.
 */
export type Outcome = "kept" | "moved" | "changed" | "part-lost" | "lost" | "voice-lost" | "known";

export type RecordOutcome = {
  readonly id: string;
  readonly kind: Anchored["kind"];
  readonly outcome: Outcome;
  /** The id that it has now; null where it is no more. */
  readonly newId: string | null;
  /** Its status before and now; null for an acknowledgement, which has none, and where it is no more. */
  readonly before: ReviewStatus | null;
  readonly now: ReviewStatus | null;
  /** Its passages in the article, in the order of the record. */
  readonly parts: readonly CarriedPart[];
};

export type Reanchoring = {
  readonly edits: readonly Edit[];
  /** In text order of the old version. */
  readonly outcomes: readonly RecordOutcome[];
};

export type ReanchorOrder = {
  /** The id of the old version, which the dataset holds with its text. */
  readonly from: ArticleId;
  /** The new version; what the dataset has of it already stays. */
  readonly to: Article;
  /** The new version's text. */
  readonly text: string;
  /** Who carries over, and when. The method is said here. */
  readonly by: Omit<Act, "method">;
  /** Whether a record with this id is elsewhere than in the dataset, which may be a part of one. */
  readonly isTaken?: (id: string) => boolean;
};

/** @throws Error where the dataset does not hold the old version's text. */
export const reanchor = (dataset: Dataset, order: ReanchorOrder): Reanchoring =>
  new Reanchorer(dataset, order).run();

class Reanchorer {
  readonly #order: ReanchorOrder;
  readonly #carrier: AnchorCarrier;
  readonly #before: ReadonlyMap<string, AnyRecord>;
  readonly #after: Map<string, AnyRecord>;
  /** By old id, the id that stands for it on the record now; null where none does. */
  readonly #now = new Map<string, string | null>();
  readonly #outcomes: RecordOutcome[] = [];
  /** What the new version has already. */
  readonly #there: readonly Assertion[];

  constructor(dataset: Dataset, order: ReanchorOrder) {
    this.#order = order;
    const old = dataset.articles.find(({ id }) => id === order.from);
    const text = old && dataset.texts[old.file]?.text;
    if (text === undefined) throw new Error(`the text of ${order.from} is missing`);
    this.#carrier = new AnchorCarrier(text, { article: order.to.id, text: order.text });
    const all = RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind));
    this.#before = new Map(all.map((record) => [record.id, record]));
    this.#after = new Map(this.#before);
    this.#there = COMPARED_KINDS.flatMap((kind): readonly Assertion[] =>
      recordsOf(dataset, kind).filter((record) => standsOn(record, order.to.id)),
    );
  }

  run(): Reanchoring {
    const { from } = this.#order;
    const carried = new Map<Anchored, CarriedRecord>();
    for (const record of this.#before.values())
      if (isAnchored(record) && standsOn(record, from) && !isOutdated(record))
        carried.set(
          record,
          carryRecord(record, { article: from, carry: (anchor) => this.#carrier.carry(anchor) }),
        );
    loseCrossing(carried, this.#there);
    const mute = findMute(carried);
    for (const [record, { parts, record: moved }] of carried)
      if (moved === null || mute.has(record)) this.#lose(record, parts, mute.has(record));
    for (const [record, { parts, record: moved }] of carried)
      if (moved !== null && !mute.has(record)) this.#place(record, moved, parts);
    this.#referAnew();
    return { edits: this.#edits(), outcomes: this.#outcomes.toSorted(compareOutcomes) };
  }

  #lose(record: Anchored, parts: readonly CarriedPart[], isMute: boolean): void {
    const outcome = isMute ? "voice-lost" : "lost";
    this.#now.set(record.id, null);
    if (record.kind !== "acknowledgement" && record.status === "accepted") {
      const why = isMute ? "the statement in which it is asserted is gone" : "its words are gone";
      this.#after.set(record.id, signed(record, "outdated", this.#act(why)));
      this.#tell(record, { outcome, newId: record.id, now: "outdated", parts });
    } else {
      this.#after.delete(record.id);
      this.#tell(record, { outcome, newId: null, now: null, parts });
    }
  }

  #place(record: Anchored, moved: Anchored, parts: readonly CarriedPart[]): void {
    const twin = moved.kind === "acknowledgement" ? undefined : findTwin(moved, this.#there);
    this.#after.delete(record.id);
    if (twin !== undefined && !(isUntouched(twin) && !isUntouchedRecord(record))) {
      this.#now.set(record.id, twin.id);
      this.#tell(record, { outcome: "known", newId: twin.id, now: twin.status, parts });
      return;
    }
    if (twin !== undefined) this.#after.delete(twin.id);
    const { from, to } = this.#order;
    const isTaken = (id: string): boolean => this.#isTaken(id);
    const id = newIdOf(record, { from, to: to.id, parts, isTaken });
    const outcome = outcomeOf(parts);
    const settled = this.#settle(withId(moved, id), outcome);
    this.#after.set(id, settled);
    this.#now.set(record.id, id);
    if (twin !== undefined) this.#now.set(twin.id, id);
    this.#tell(record, { outcome, newId: id, now: statusOf(settled), parts });
  }

  /** With the new version as voice, and to be decided again where the words are not those that were accepted. */
  #settle(record: Anchored, outcome: Outcome): Anchored {
    const { from, to } = this.#order;
    const voiced =
      "voice" in record && record.voice === from ? { ...record, voice: to.id } : record;
    if (voiced.kind === "acknowledgement") return voiced;
    if (voiced.status !== "accepted" || outcome === "kept" || outcome === "moved") return voiced;
    const why = outcome === "changed" ? "its words changed" : "a part of its words is gone";
    return signed(voiced, "proposed", this.#act(why));
  }

  #act(why: string): Act {
    return { ...this.#order.by, method: `carried over to ${this.#order.to.id}: ${why}` };
  }

  #isTaken(id: string): boolean {
    if (this.#after.has(id)) return true;
    return !this.#before.has(id) && this.#order.isTaken?.(id) === true;
  }

  #tell(record: Anchored, told: Omit<RecordOutcome, "id" | "kind" | "before">): void {
    const { id, kind } = record;
    this.#outcomes.push({ id, kind, before: statusOf(record), ...told });
  }

  /** Of what stands on the record; what is outdated keeps what it refers to as far as that is there. */
  #referAnew(): void {
    for (const [id, record] of this.#after) {
      const nowOf = (other: string): string | null => {
        const now = this.#now.get(other);
        if (now !== null) return now ?? other;
        return isOutdated(record) && this.#after.has(other) ? other : null;
      };
      this.#after.set(id, referAnew(record, nowOf));
    }
  }

  #edits(): Edit[] {
    const ids = new Set([...this.#before.keys(), ...this.#after.keys()]);
    return [...ids].flatMap((id) => {
      const [before, after] = [this.#before.get(id) ?? null, this.#after.get(id) ?? null];
      return before === after ? [] : [{ id, before, after }];
    });
  }
}

const isAnchored = (record: AnyRecord): record is Anchored =>
  record.kind === "acknowledgement" || COMPARED_KINDS.some((kind) => kind === record.kind);

const standsOn = (record: AnyRecord, article: string): boolean =>
  anchorsOf(record).some(({ value }) => value.article === article);

const statusOf = (record: AnyRecord): ReviewStatus | null =>
  "status" in record ? record.status : null;

const isOutdated = (record: AnyRecord): boolean => statusOf(record) === "outdated";

const isUntouchedRecord = (record: Anchored): boolean =>
  record.kind !== "acknowledgement" && isUntouched(record);

/**
 * Mentions nest and never cross. One whose words changed gives way to those whose words are the same,
 * and to those that changed before it.
 */
function loseCrossing(carried: Map<Anchored, CarriedRecord>, there: readonly Assertion[]): void {
  const mentions = [...carried].filter(([{ kind }, { record }]) => kind === "mention" && record);
  const placed = [
    ...there,
    ...mentions.flatMap(([, each]) => (isChanged(each) || !each.record ? [] : [each.record])),
  ].flatMap((record) => (record.kind === "mention" ? [record.anchor] : []));
  for (const [old, each] of mentions) {
    if (!isChanged(each) || each.record?.kind !== "mention") continue;
    const { anchor } = each.record;
    if (placed.some((other) => crosses(other, anchor))) carried.set(old, { ...each, record: null });
    else placed.push(anchor);
  }
}

const isChanged = ({ parts }: CarriedRecord): boolean => outcomeOf(parts) === "changed";

const crosses = (a: Span, b: Span): boolean =>
  overlapsSpan(a, b) && !containsSpan(a, b) && !containsSpan(b, a);

/** The claims that are asserted in a statement that is lost, or in one that is lost with it. */
function findMute(carried: ReadonlyMap<Anchored, CarriedRecord>): ReadonlySet<Anchored> {
  const lost = new Set<string>();
  for (const [{ id }, { record }] of carried) if (record === null) lost.add(id);
  const mute = new Set<Anchored>();
  for (let size = -1; size !== mute.size;) {
    size = mute.size;
    for (const [record, { record: moved }] of carried) {
      if (moved === null || mute.has(record) || !("voice" in record)) continue;
      if (!lost.has(record.voice)) continue;
      mute.add(record);
      lost.add(record.id);
    }
  }
  return mute;
}

function outcomeOf(parts: readonly CarriedPart[]): Outcome {
  const fates = new Set(parts.map(({ fate }) => fate.kind));
  if (fates.has("lost")) return "part-lost";
  if (fates.has("changed")) return "changed";
  return fates.has("moved") ? "moved" : "kept";
}

const compareOutcomes = (one: RecordOutcome, other: RecordOutcome): number =>
  startOf(one) - startOf(other);

const startOf = ({ parts }: RecordOutcome): number =>
  Math.min(...parts.map(({ before }) => before.start));
