/** Takes annotations of other tools into a collection, and lists the notes that it has. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { AnnotationSummary, Collection } from "@onrecord/data";
import { addressOf, spanAddress } from "@onrecord/domain";
import type { AnnotationDraft, LostAnnotation, Note } from "@onrecord/formats";
import { parseAnnotations } from "@onrecord/formats";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { toLossLine, toNoteLines, toTakenLine } from "../output/annotation-lines.ts";
import { line } from "../output/line.ts";
import { wrapLine } from "../output/wrap.ts";
import { UsageError } from "../usage-error.ts";
import { findArticle } from "./get-record.ts";
import type { Workshop } from "./workshop.ts";

export type AnnotationRequest = {
  readonly paths: readonly string[];
  readonly archive: string | undefined;
  readonly article: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
};

/** Takes the files, or lists the notes where there are none. Fails where something was lost. */
export async function annotations(request: AnnotationRequest, shop: Workshop): Promise<number> {
  const collection = openCollectionAt(request.archive, shop.io);
  try {
    const article = await findArticle(request.article, collection, shop.screen);
    if (article === null) return EXIT.findings;
    if (request.paths.length === 0) return await listNotes(collection, { request, article }, shop);
    // All are read before the first is taken: a file that is none stops nothing half-way.
    const files: AnnotationFile[] = [];
    for (const path of request.paths) files.push(await readAnnotations(path, shop));
    const options = {
      article,
      dryRun: request.dryRun,
      today: new Date().toISOString().slice(0, 10),
    };
    const summaries = await shop.io.finishFirst(async () =>
      files.map(({ path, drafts, lost }) => {
        const summary = collection.annotations.take(drafts, { ...options, path });
        return { path, ...summary, lost: [...lost, ...summary.lost] };
      }),
    );
    return await tell(summaries, request, shop);
  } finally {
    collection.close();
  }
}

type AnnotationFile = {
  readonly path: string;
  readonly drafts: readonly AnnotationDraft[];
  readonly lost: readonly LostAnnotation[];
};

/** @throws UsageError when the file cannot be read or holds no annotations. */
async function readAnnotations(path: string, { io }: Workshop): Promise<AnnotationFile> {
  const bytes = path === "-" ? await io.stdin.read() : readBytes(resolve(io.cwd, path), path);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
  const parsed = parseAnnotations(json);
  if (!parsed.ok) throw new UsageError(`${path} holds no annotations: ${parsed.error}.`);
  return { path, ...parsed.value };
}

function readBytes(full: string, named: string): Uint8Array {
  try {
    return readFileSync(full);
  } catch {
    throw new UsageError(`There is no file ${named} that can be read.`);
  }
}

type Told = AnnotationSummary & { readonly path: string };

async function tell(
  summaries: readonly Told[],
  { json, dryRun }: AnnotationRequest,
  { screen }: Workshop,
): Promise<number> {
  if (json) await screen.printJson({ dryRun, files: summaries });
  else {
    for (const summary of summaries) {
      const losses = summary.lost.map((lost) => toLossLine(summary.path, lost));
      await screen.note(losses.flatMap((each) => wrapLine(each, screen)));
      await screen.print(wrapLine(toTakenLine(summary.path, summary, dryRun), screen));
    }
  }
  return summaries.some(({ lost }) => lost.length > 0) ? EXIT.findings : EXIT.ok;
}

type ListRequest = {
  readonly request: AnnotationRequest;
  readonly article: string | undefined;
};

async function listNotes(
  collection: Collection,
  { request, article }: ListRequest,
  { screen }: Workshop,
): Promise<number> {
  const notes = collection.annotations.notes(article);
  if (request.json) await screen.printJson({ notes: notes.map(toReported) });
  else if (notes.length === 0) {
    await screen.note([
      line("There are no notes."),
      line("Take some: onrecord annotations <file.json> --archive <file>"),
    ]);
  } else {
    const lines = notes.flatMap((note) => toNoteLines(note, toAddress(note)));
    await screen.print(lines.flatMap((each) => wrapLine(each, screen)));
  }
  return notes.length === 0 ? EXIT.findings : EXIT.ok;
}

const toAddress = ({ article, anchor }: Note): string =>
  anchor === null ? addressOf(article) : spanAddress(article, anchor);

const toReported = (note: Note) => ({ ...note, address: toAddress(note) });
