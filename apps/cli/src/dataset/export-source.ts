/** What an export reads: a collection as it lies there, or a dataset; all of it or what is chosen. */
import type { Archive, ExportSelection } from "@onrecord/data";
import { openArchive } from "@onrecord/data";
import { ENTITY_KINDS } from "@onrecord/domain";
import type { ExportSource } from "@onrecord/formats";
import { toExportSource } from "@onrecord/formats";
import { findOrExplain } from "../actions/get-record.ts";
import { openSource } from "../actions/open-source.ts";
import type { Workshop } from "../actions/workshop.ts";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { countFindings } from "../output/finding-report.ts";
import { toQueryNotice } from "../output/query-notice.ts";
import type { Screen } from "../screen.ts";
import type { RecordShelf } from "./record-shelf.ts";
import { toCollectionShelf, toDatasetShelf } from "./record-shelf.ts";

/** What the command line chooses, in its own words: one of these, or all where none is said. */
export type ExportChoice = {
  readonly search: string | undefined;
  /** Ids, which may be shortened as everywhere. */
  readonly article: string | undefined;
  readonly entity: string | undefined;
};

export type SourceRequest = {
  readonly archive: string | undefined;
  readonly path: string | undefined;
  readonly choice: ExportChoice;
};

/** A source, and whether something of it could not be read. */
export type OpenedSource = { readonly source: ExportSource; readonly hasErrors: boolean };

type Work = (source: ExportSource) => Promise<number>;

/** Opens a source for as long as `work` takes; where an id names nothing, says so and does no work. */
export async function withExportSource(
  { archive, path, choice }: SourceRequest,
  shop: Workshop,
  work: (opened: OpenedSource) => Promise<number>,
): Promise<number> {
  const { screen } = shop;
  if (archive !== undefined) {
    const collection = openCollectionAt(archive, shop.io);
    const shelf = toCollectionShelf(collection);
    const whole: Work = (source) => work({ source, hasErrors: false });
    return withArchive(collection, { shelf, choice, screen }, whole);
  }
  const { dataset, stamp, findings } = await openSource(path, shop);
  const hasErrors = countFindings(findings).errors > 0;
  if (isWhole(choice)) return work({ source: toExportSource(dataset), hasErrors });
  const built = openArchive({ file: ":memory:", dataset, stamp });
  const shelf = toDatasetShelf(dataset);
  return withArchive(built, { shelf, choice, screen }, (source) => work({ source, hasErrors }));
}

/** Whether nothing is chosen. */
export const isWhole = ({ search, article, entity }: ExportChoice): boolean =>
  search === undefined && article === undefined && entity === undefined;

type Choosing = {
  readonly shelf: RecordShelf;
  readonly choice: ExportChoice;
  readonly screen: Screen;
};

async function withArchive(archive: Archive, choosing: Choosing, work: Work): Promise<number> {
  try {
    // What others import meanwhile does not come in halfway.
    const release = archive.hold();
    try {
      const selection = await findSelection(archive, choosing);
      if (selection === undefined) return EXIT.findings;
      return await work(archive.exportSource(selection));
    } finally {
      release();
    }
  } finally {
    archive.close();
  }
}

/** What is chosen; where that is no record, says so on stderr and gives undefined. */
async function findSelection(
  archive: Archive,
  { shelf, choice: { search, article, entity }, screen }: Choosing,
): Promise<ExportSelection | undefined> {
  if (search !== undefined) {
    const answer = archive.search.search({ text: search, limit: 0 });
    await screen.note(toQueryNotice(search, answer, screen.width));
    return { kind: "search", text: search };
  }
  const id = article ?? entity;
  if (id === undefined) return { kind: "whole" };
  const kinds = article === undefined ? ENTITY_KINDS : (["article"] as const);
  const record = await findOrExplain({ id, kinds }, shelf, screen);
  if (record === undefined) return undefined;
  return { kind: article === undefined ? "entity" : "article", id: record.id };
}
