/** The records of a slice while a decision is worked out: looked up, changed, and compared at the end. */
import type {
  AnyRecord,
  Dataset,
  EntityId,
  EntityKind,
  RecordKind,
  RecordOf,
} from "@onrecord/domain";
import { KINDS, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import type { NewEntity } from "./decision.ts";
import type { Edit } from "./edit.ts";
import { Refused } from "./edit.ts";
import type { Reviewed } from "./reviewed.ts";
import { isReviewed } from "./reviewed.ts";

export type EntityRecord = RecordOf<EntityKind>;

export class Draft {
  readonly slice: Dataset;
  readonly #before: ReadonlyMap<string, AnyRecord>;
  readonly #after = new Map<string, AnyRecord | null>();
  readonly #made = new Map<string, EntityId>();

  constructor(slice: Dataset) {
    this.slice = slice;
    this.#before = new Map(
      RECORD_KINDS.flatMap((kind) => recordsOf(slice, kind)).map((record) => [record.id, record]),
    );
  }

  /** A record as it is by now; undefined where there is none. */
  find(id: string): AnyRecord | undefined {
    const changed = this.#after.get(id);
    return changed === undefined ? this.#before.get(id) : (changed ?? undefined);
  }

  /** A record as it was before the decision. */
  findBefore(id: string): AnyRecord | undefined {
    return this.#before.get(id);
  }

  /** What can be decided on. @throws Refused when there is no such record, or it is none of those. */
  getReviewed(id: string): Reviewed {
    const record = this.find(id);
    if (record === undefined) throw new Refused("missing", `There is no record ${id}.`, [id]);
    if (!isReviewed(record))
      throw new Refused("misfit", `${id} is not something that is accepted or rejected.`, [id]);
    return record;
  }

  /** All records of a kind as they are by now, in their order; new ones at the end. */
  of<K extends RecordKind>(kind: K): readonly RecordOf<K>[] {
    const ids = new Set([...this.#before.keys(), ...this.#after.keys()]);
    return [...ids].flatMap((id) => {
      const record = id.startsWith(`${kind}/`) ? this.find(id) : undefined;
      return record !== undefined && isOf(kind, record) ? [record] : [];
    });
  }

  put(record: AnyRecord): void {
    this.#after.set(record.id, record);
  }

  remove(id: string): void {
    this.#after.set(id, null);
  }

  /** A new entity that the decision chose before, in another place. */
  findMade({ kind, name }: NewEntity): EntityId | undefined {
    return this.#made.get(`${kind} ${name}`);
  }

  make({ kind, name }: NewEntity, record: EntityRecord): void {
    this.#made.set(`${kind} ${name}`, record.id);
    this.put(record);
  }

  /** The entities that the decision made. */
  madeIds(): readonly EntityId[] {
    return [...this.#made.values()];
  }

  /** What differs from before, in the order in which it was changed. */
  edits(): readonly Edit[] {
    return [...this.#after].flatMap(([id, after]) => {
      const before = this.#before.get(id) ?? null;
      return isSame(before, after) ? [] : [{ id, before, after }];
    });
  }

  /** The slice with the changes in it. */
  toDataset(): Dataset {
    const tables = RECORD_KINDS.map((kind) => [KINDS[kind].table, this.of(kind)] as const);
    return { ...this.slice, ...Object.fromEntries(tables) };
  }
}

const isOf = <K extends RecordKind>(
  kind: K,
  record: AnyRecord,
): record is RecordOf<K> & AnyRecord => record.kind === kind;

export const isSame = (one: AnyRecord | null, other: AnyRecord | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
