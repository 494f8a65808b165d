/** A quotation that no cue of its sentence covers, with what stands around it. */
import type { FoundStatement } from "./found-statement.ts";
import type { Item, Unit } from "./unit.ts";

/** A unit and the statements that its cues tell. */
export type UnitStatements = { readonly unit: Unit; readonly found: readonly FoundStatement[] };

export type Loose = {
  readonly item: Item;
  readonly unit: Unit;
  readonly found: readonly FoundStatement[];
  readonly earlier: readonly FoundStatement[];
  readonly before: UnitStatements | undefined;
  /** Whether the unit before is all of its paragraph. */
  readonly isAfterShort: boolean;
  /** The units of the paragraph before. */
  readonly paragraphBefore: () => readonly UnitStatements[];
  readonly next: UnitStatements | undefined;
  /** Where the paragraph begins. */
  readonly blockStart: number;
};

/** What a statement is before anybody knows whose it is. */
export type Base = Pick<FoundStatement, "content" | "cue" | "addressee" | "evidence" | "manner">;
