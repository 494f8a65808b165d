/** Carries what was read from an article over to a new version of its text. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeDataset } from "@onrecord/data";
import type { Article, Dataset, SourceText } from "@onrecord/domain";
import { check, toSourceText } from "@onrecord/domain";
import type { Reanchoring } from "@onrecord/review";
import { reanchor, replaceText, toNewVersion } from "@onrecord/review";
import { toDatasetShelf } from "../dataset/record-shelf.ts";
import { EXIT } from "../exit-code.ts";
import { findSystemFault } from "../files/system-fault.ts";
import { refuseExisting } from "../files/write-whole.ts";
import { countFindings } from "../output/finding-report.ts";
import { inTone, line } from "../output/line.ts";
import { countOf } from "../output/plural.ts";
import { isToLookAt, reanchorLines } from "../output/reanchor-lines.ts";
import { wrapLine } from "../output/wrap.ts";
import { UsageError } from "../usage-error.ts";
import { VERSION } from "../version.ts";
import { findOrExplain } from "./get-record.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type ReanchorRequest = {
  readonly path: string | undefined;
  readonly article: string | undefined;
  /** The file that holds the new text. */
  readonly text: string | undefined;
  readonly out: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly force: boolean;
};

/** Who carries over. */
const CARRIER = { kind: "program", name: "On Record reanchor", version: VERSION } as const;

/** Who carries over, and when. */
export const carriedBy = () => ({ by: CARRIER, at: new Date().toISOString() });

export async function reanchorDataset(request: ReanchorRequest, shop: Workshop): Promise<number> {
  const { io, screen } = shop;
  const { article: wanted, text: file, out, dryRun, force } = request;
  if (wanted === undefined || file === undefined) throw missing();
  if (out === undefined && !dryRun) {
    throw new UsageError("onrecord reanchor needs --out, the folder to write, or --dry-run.");
  }
  const folder = out === undefined || dryRun ? undefined : resolve(io.cwd, out);
  if (folder !== undefined && !force) refuseExisting(folder, out ?? "");
  const { dataset } = await openSource(request.path, shop);
  const source = await readText(file, shop);
  const article = await findOrExplain(
    { id: wanted, kinds: ["article"] },
    toDatasetShelf(dataset),
    screen,
  );
  if (article?.kind !== "article") return EXIT.findings;
  if (source.sha256 === article.sha256)
    throw new UsageError(`The text of ${article.id} is already the one in ${file}.`);
  const carried = carryOver(dataset, article, source);
  if (folder !== undefined) await io.finishFirst(() => writeDataset(carried.dataset, folder));
  await tell(carried, { ...request, article }, shop);
  return carried.outcomes.some(isToLookAt) ? EXIT.findings : EXIT.ok;
}

const missing = (): UsageError =>
  new UsageError("onrecord reanchor needs --article and --text, the file with its new text.", [
    "For example: onrecord reanchor my-dataset --article aec4 --text corrected.txt --out corrected",
  ]);

async function readText(file: string, { io }: Workshop): Promise<SourceText> {
  const source = await toSourceText(readBytes(file, io.cwd));
  if (!source.ok) throw new UsageError(`${file} cannot be used: ${source.error.reason}.`);
  if (source.value.text.trim() === "") throw new UsageError(`${file} holds no text.`);
  return source.value;
}

function readBytes(file: string, cwd: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (cause) {
    const fault = findSystemFault(cause);
    if (fault === undefined) throw cause;
    throw new UsageError(fault.message, [fault.hint]);
  }
}

type CarriedOver = Reanchoring & { readonly to: Article; readonly dataset: Dataset };

function carryOver(dataset: Dataset, article: Article, source: SourceText): CarriedOver {
  const before = dataset.texts[article.file]?.text ?? "";
  const made = toNewVersion(article, { before, source });
  // The new version may be there already, with what is known of it.
  const to = dataset.articles.find(({ id }) => id === made.id) ?? made;
  const order = { from: article.id, to, text: source.text, by: carriedBy() };
  const reanchoring = reanchor(dataset, order);
  const replaced = replaceText(dataset, { from: article.id, to, source, reanchoring });
  return { ...reanchoring, to, dataset: replaced };
}

type Told = { readonly article: Article; readonly json: boolean; readonly dryRun: boolean };

async function tell(
  carried: CarriedOver,
  { article, json, dryRun, out }: Told & { readonly out: string | undefined },
  { screen }: Workshop,
): Promise<void> {
  const { outcomes, to, dataset } = carried;
  if (json) await screen.printJson({ dryRun, from: article.id, to: to.id, outcomes });
  else await screen.print(reanchorLines({ from: article.id, to: to.id, outcomes }, screen.width));
  const { errors } = countFindings(check(dataset));
  const notes = [
    ...(dryRun || out === undefined ? [] : [line(`Wrote ${out}.`)]),
    ...(errors === 0
      ? []
      : [
          line(
            inTone("warning", "warning: "),
            `there ${errors === 1 ? "is" : "are"} ${countOf(errors, "error")} in what comes of it; see onrecord validate.`,
          ),
        ]),
    ...(dataset.articles.some(({ id }) => id === article.id)
      ? [line(`${article.id} stays in it, for what its new text does not carry.`)]
      : []),
  ];
  await screen.note(notes.flatMap((each) => wrapLine(each, { width: screen.width })));
}
