import type { Dataset, Mention } from "@onrecord/domain";
import type { AnnotationDraft, LostAnnotation, Note, TakeOptions } from "@onrecord/formats";
import { emptyDataset } from "@onrecord/domain";
import { takeAnnotations } from "@onrecord/formats";
import { readManifest } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import type { Importer } from "../import/importer.ts";
import { createArchiveShelf } from "./archive-shelf.ts";
import { addNote, readNotes } from "./note-store.ts";

/** What became of annotations that were taken into a collection; the numbers add up. */
export type AnnotationSummary = {
  readonly mentions: number;
  readonly notes: number;
  /** What was there already. */
  readonly known: number;
  readonly lost: readonly LostAnnotation[];
  /** How many of the mentions and notes were found in another place, or with words that changed. */
  readonly moved: number;
};

export interface Annotations {
  /**
   * Takes annotations in as mentions and notes, all of them in one transaction: what is lost is told,
   * the rest is there as a whole or, when this throws, not at all. A dry run writes nothing.
   */
  take(
    drafts: readonly AnnotationDraft[],
    options: TakeOptions & { readonly path: string; readonly dryRun: boolean },
  ): AnnotationSummary;
  /** The notes on an article, or all. */
  notes(article?: string): readonly Note[];
}

export const createAnnotations = (db: Database, importer: Importer): Annotations => ({
  notes: (article) => readNotes(db, article),
  take(drafts, { path, dryRun, ...options }) {
    importer.begin();
    try {
      const taken = takeAnnotations(drafts, createArchiveShelf(db), options);
      importer.addDataset(toDataset(db, taken), { path, dryRun: false });
      const notes = taken.notes.filter((note) => addNote(db, note)).length;
      if (dryRun) importer.rollback();
      else importer.commit();
      return {
        mentions: taken.mentions.length,
        notes,
        known: taken.known.length + taken.notes.length - notes,
        lost: taken.lost,
        moved: taken.moved.length,
      };
    } catch (error) {
      importer.rollback();
      throw error;
    }
  },
});

/** The mentions as a dataset; what they refer to is in the collection. */
const toDataset = (
  db: Database,
  { mentions }: { readonly mentions: readonly Mention[] },
): Dataset => ({
  ...emptyDataset(readManifest(db)),
  mentions: [...mentions],
});
