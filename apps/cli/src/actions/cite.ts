import type { AnyRecord, Citation, Claim, Reference } from "@onrecord/domain";
import {
  citationOf,
  CLAIM_KINDS,
  indexDataset,
  toArticleView,
  toClaimView,
  toReference,
} from "@onrecord/domain";
import { toBibtex, toCslItem, toRis } from "@onrecord/formats";
import { EXIT } from "../exit-code.ts";
import { line } from "../output/line.ts";
import { getBaseUrl } from "../permalink.ts";
import { toDatasetShelf } from "../dataset/record-shelf.ts";
import { findOrExplain } from "./get-record.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

/** In words, or as reference managers read it. */
export type CitationFormat = "text" | "markdown" | "bibtex" | "ris" | "csl-json";

export type CiteRequest = {
  readonly id: string;
  readonly format: CitationFormat;
  readonly json: boolean;
  readonly dataset: string | undefined;
  readonly url: string | undefined;
};

const isClaim = (record: AnyRecord): record is Claim =>
  CLAIM_KINDS.some((kind) => kind === record.kind);

/** Prints the citation of an article or a claim. */
export async function cite(request: CiteRequest, { io, screen }: Workshop): Promise<number> {
  const base = getBaseUrl(request.url, io);
  const source = await openSource(request.dataset, { io, screen });
  const kinds = ["article", ...CLAIM_KINDS] as const;
  const record = await findOrExplain(
    { id: request.id, kinds },
    toDatasetShelf(source.dataset),
    screen,
  );
  if (record === undefined) return EXIT.findings;
  const index = indexDataset(source.dataset);
  const view = isClaim(record) ? toClaimView(index, record) : toArticleView(index, record.id);
  if (view === undefined) throw new Error(`${record.id} has no view`);
  const citation = citationOf(view, base);
  const reference = toReference(index, "kind" in view ? view.record : view.article, base);
  if (request.json) await screen.printJson({ id: record.id, ...citation });
  else if (request.format === "csl-json") await screen.printJson([toCslItem(reference, {})]);
  // One line, however long: a citation is copied.
  else if (request.format === "text") await screen.print([line(citation.text)]);
  else await io.stdout.write(WRITERS[request.format](citation, reference));
  return EXIT.ok;
}

/** What is not JSON and not for a screen. */
const WRITERS = {
  markdown: (citation: Citation) => `${citation.markdown}\n`,
  bibtex: (_: Citation, reference: Reference) => toBibtex(reference, {}),
  ris: (_: Citation, reference: Reference) => toRis(reference, {}),
};
