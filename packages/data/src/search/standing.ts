/** What every search asks of an archive, whatever it looks for. */
import type { Dataset } from "@onrecord/domain";
import type { Analysis, SearchEngine } from "@onrecord/search";
import { readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { whileUnchanged } from "../archive/while-unchanged.ts";
import { engineOf, readAnalyses } from "./archive-engine.ts";

export type Standing = {
  /** It has seen what others wrote. */
  readonly engine: SearchEngine;
  readonly analyses: readonly Analysis[];
  /** The kinds of which there are records. */
  readonly kinds: ReadonlySet<string>;
  /** The position of the record that came in last. */
  readonly mark: number;
  /** A slice without records. */
  readonly empty: Dataset;
};

/** Reads how an archive stands, anew after anything was written; until then it is the same object. */
export const readStanding: (db: Database) => Standing = whileUnchanged((db) => {
  // Before the engine looks at what is new: what comes in between the two is found twice by who asks since the mark, and never lost.
  const mark = readMark(db);
  const engine = engineOf(db);
  engine.refresh();
  return {
    engine,
    analyses: readAnalyses(db),
    kinds: readKinds(db),
    mark,
    empty: readSlice(db, []),
  };
});

const readMark = (db: Database): number =>
  numberOf(db.first("SELECT coalesce(max(position), 0) AS mark FROM record") ?? {}, "mark");

const readKinds = (db: Database): ReadonlySet<string> =>
  new Set(db.all("SELECT kind FROM kind_count WHERE count > 0").map((row) => textOf(row, "kind")));
