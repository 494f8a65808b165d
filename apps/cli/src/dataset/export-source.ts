/** What an export reads: a collection as it lies there, or a dataset; all of it or what is chosen. */
import type { Archive, ExportSelection } from "@onrecord/data";
import { openArchive } from "@onrecord/data";
import type { ExportSource } from "@onrecord/formats";
import { toExportSource } from "@onrecord/formats";
import { openSource } from "../actions/open-source.ts";
import type { Workshop } from "../actions/workshop.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { countFindings } from "../output/finding-report.ts";

export type SourceRequest = {
  readonly archive: string | undefined;
  readonly path: string | undefined;
  readonly selection: ExportSelection;
};

/** A source, and whether something of it could not be read. */
export type OpenedSource = { readonly source: ExportSource; readonly hasErrors: boolean };

/** Opens a source for as long as `work` takes. */
export async function withExportSource(
  { archive, path, selection }: SourceRequest,
  shop: Workshop,
  work: (opened: OpenedSource) => Promise<number>,
): Promise<number> {
  if (archive !== undefined) {
    const collection = openCollectionAt(archive, shop.io);
    return withArchive(collection, (source) => work({ source, hasErrors: false }), selection);
  }
  const { dataset, stamp, findings } = await openSource(path, shop);
  const hasErrors = countFindings(findings).errors > 0;
  if (selection.kind === "whole") return work({ source: toExportSource(dataset), hasErrors });
  const built = openArchive({ file: ":memory:", dataset, stamp });
  return withArchive(built, (source) => work({ source, hasErrors }), selection);
}

async function withArchive(
  archive: Archive,
  work: (source: ExportSource) => Promise<number>,
  selection: ExportSelection,
): Promise<number> {
  try {
    // What others import meanwhile does not come in halfway.
    const release = archive.hold();
    try {
      return await work(archive.exportSource(selection));
    } finally {
      release();
    }
  } finally {
    archive.close();
  }
}
