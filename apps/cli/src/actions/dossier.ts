import { resolve } from "node:path";
import type { Archive, ArticleStore } from "@onrecord/data";
import { openArchive } from "@onrecord/data";
import type { Dataset, Event } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
import type { DossierSubject, ExportOptions } from "@onrecord/formats";
import { dossierToHtml, dossierToMarkdown, toDossier } from "@onrecord/formats";
import { toCollectionShelf, toDatasetShelf } from "../dataset/record-shelf.ts";
import type { RecordShelf } from "../dataset/record-shelf.ts";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { printPdf } from "../files/print-pdf.ts";
import { refuseExisting, writeWhole } from "../files/write-whole.ts";
import { line } from "../output/line.ts";
import { toQueryNotice } from "../output/query-notice.ts";
import { getBaseUrl } from "../permalink.ts";
import { UsageError } from "../usage-error.ts";
import { findOrExplain } from "./get-record.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type DossierFormat = "md" | "html" | "pdf";

export type DossierRequest = {
  /** What the user typed for an id. */
  readonly id: string | undefined;
  readonly search: string | undefined;
  /** At most so many records of a search, or claims of each kind of an entity; as many as usual where it is left out. */
  readonly limit: number | undefined;
  readonly format: DossierFormat;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly withoutText: boolean;
  readonly archive: string | undefined;
  readonly dataset: string | undefined;
  readonly url: string | undefined;
};

/** What a dossier is made of. */
type Material = { readonly slice: Dataset; readonly subject: DossierSubject };

/** Writes a dossier to stdout or to a file. Nothing found is said, and is no error of the program. */
export async function writeDossier(request: DossierRequest, shop: Workshop): Promise<number> {
  if ((request.id === undefined) === (request.search === undefined)) {
    throw new UsageError("A dossier needs an id or a search, and not both.", [
      "For example: onrecord dossier person/sergei-lavrov",
      'Or: onrecord dossier --search "kidal"',
    ]);
  }
  const out = request.out ?? "-";
  if (request.format === "pdf" && out === "-")
    throw new UsageError("A PDF needs a file.", ["Give one with --out, such as --out diop.pdf"]);
  if (out !== "-" && !request.force) refuseExisting(resolve(shop.io.cwd, out), out);
  const material = await gather(request, shop);
  if (material === undefined) return EXIT.findings;
  const { slice, subject } = material;
  if (subject.kind === "search" && subject.hits.length === 0) {
    await shop.screen.note([line(`Nothing was found for ${subject.query}.`)]);
    return EXIT.findings;
  }
  const options: ExportOptions = {
    baseUrl: getBaseUrl(request.url, shop.io),
    withoutText: request.withoutText,
  };
  const dossier = toDossier(slice, subject, options);
  if (dossier === undefined) throw new Error("the subject of the dossier is not in its slice");
  const text = request.format === "md" ? dossierToMarkdown(dossier) : dossierToHtml(dossier);
  await deliver(text, { ...request, out }, shop);
  return EXIT.ok;
}

async function deliver(
  text: string,
  { format, out, force }: DossierRequest & { readonly out: string },
  { io, screen }: Workshop,
): Promise<void> {
  if (out === "-") return io.stdout.write(text);
  const chunks = format === "pdf" ? [await printPdf(text, io)] : [text];
  await writeWhole(resolve(io.cwd, out), { chunks, force, signal: io.signal });
  await screen.note([line(`Wrote ${out}.`)]);
}

/** Finds the subject, and what the record has on it; says so where there is nothing. */
async function gather(request: DossierRequest, shop: Workshop): Promise<Material | undefined> {
  const library = await openLibrary(request, shop);
  try {
    return request.search === undefined
      ? await lookedUp(request, library, shop)
      : await searched(library.archive, request, shop);
  } finally {
    library.archive.close();
  }
}

/** What the dossier is made from, and where its subject is found by what it is called. */
type Library = { readonly archive: Archive; readonly shelf: RecordShelf };

async function openLibrary(request: DossierRequest, shop: Workshop): Promise<Library> {
  if (request.archive !== undefined) {
    const archive = openCollectionAt(request.archive, shop.io);
    return { archive, shelf: toCollectionShelf(archive) };
  }
  const { dataset, stamp } = await openSource(request.dataset, shop);
  const archive = openArchive({ file: ":memory:", dataset, stamp });
  return { archive, shelf: toDatasetShelf(dataset) };
}

const SUBJECT_KINDS = [...ENTITY_KINDS, "event"] as const;

const subjectOf = (id: string): DossierSubject =>
  id.startsWith("event/") ? { kind: "event", id } : { kind: "entity", id };

async function searched(
  archive: Archive,
  { search: query = "", limit = MOST_FOUND }: DossierRequest,
  { screen }: Workshop,
): Promise<Material> {
  const answer = archive.search.search({ text: query, limit });
  await screen.note(toQueryNotice(query, answer, screen.width));
  const { hits, total } = answer;
  const articles = hits.flatMap(({ passage }) => passage?.article ?? []);
  const slice = archive.store.slice([...hits.map(({ id }) => id), ...articles]);
  return { slice, subject: { kind: "search", query, hits, total } };
}

/** Of a search so many records are taken, if nothing else is asked for. */
const MOST_FOUND = 100;
/** Of an entity so many claims of each kind are taken, if nothing else is asked for. */
const MOST_CLAIMS = 1000;
/** Mentions prove names, and are not told themselves. */
const MOST_MENTIONS = 200;

async function lookedUp(
  { id: word = "", limit = MOST_CLAIMS }: DossierRequest,
  { archive: { store }, shelf }: Library,
  { screen }: Workshop,
): Promise<Material | undefined> {
  const record = await findOrExplain({ id: word, kinds: SUBJECT_KINDS }, shelf, screen);
  if (record === undefined) return undefined;
  if (record.kind === "event")
    return { slice: eventSlice(store, record), subject: subjectOf(record.id) };
  const { id } = record;
  const read = store.entityReadings(id, { claims: limit, mentions: MOST_MENTIONS });
  if (read === undefined) return undefined;
  return { slice: read.slice, subject: { kind: "entity", id, totals: read.totals } };
}

/** An event with all that was read from its articles: what was said of it is among that. */
function eventSlice(store: ArticleStore, { id, evidence }: Event): Dataset {
  const articles = [...new Set(evidence.map(({ article }) => article))];
  const claims = articles.flatMap((article) => {
    const slice = store.articleSlice(article);
    return slice === undefined ? [] : [...slice.statements, ...slice.events, ...slice.relations];
  });
  return store.slice([id, ...claims.map((claim) => claim.id)]);
}
