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
  const engine = engineOf(db);
  engine.refresh();
  return {
    engine,
    analyses: readAnalyses(db),
    kinds: readKinds(db),
    mark: numberOf(db.first("SELECT coalesce(max(position), 0) AS mark FROM record") ?? {}, "mark"),
    empty: readSlice(db, []),
  };
});

const readKinds = (db: Database): ReadonlySet<string> =>
  new Set(db.all("SELECT kind FROM kind_count WHERE count > 0").map((row) => textOf(row, "kind")));
