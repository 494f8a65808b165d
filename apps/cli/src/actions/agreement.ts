/** Compares annotators, and says how far they agree and where they do not. */
import type { AnyRecord } from "@onrecord/domain";
import { isOnRecord } from "@onrecord/domain";
import type { Agreement, ComparedKind } from "@onrecord/review";
import { AgreementCount, COMPARED_KINDS, toF1 } from "@onrecord/review";
import type { Annotator } from "../dataset/annotator.ts";
import { openAnnotator } from "../dataset/annotator.ts";
import { EXIT } from "../exit-code.ts";
import { agreementLines } from "../output/agreement-lines.ts";
import { createTicker } from "../output/ticker.ts";
import { UsageError } from "../usage-error.ts";
import type { Workshop } from "./workshop.ts";

export type AgreementRequest = {
  readonly paths: readonly string[];
  readonly kinds: readonly string[];
  /** Ids or their beginnings; all where there is none. */
  readonly articles: readonly string[];
  readonly annotatedByAll: boolean;
  readonly acceptedOnly: boolean;
  readonly limit: number | undefined;
  readonly json: boolean;
};

/** Differences that are shown where nobody says how many. */
const SHOWN = 20;

export async function agreement(request: AgreementRequest, shop: Workshop): Promise<number> {
  const { paths, kinds, json, limit, annotatedByAll } = request;
  if (paths.length < 2) {
    throw new UsageError("onrecord agreement needs two annotators or more.", [
      "For example: onrecord agreement first-reader second-reader",
    ]);
  }
  const annotators = await openAll(paths, countsFor(request), shop);
  try {
    const count = new AgreementCount({
      annotators: annotators.length,
      kinds: kinds.length === 0 ? undefined : kinds.filter(isCompared),
      keep: limit ?? (json ? undefined : SHOWN),
      annotatedByAll,
    });
    await compare(annotators, { count, articles: chooseArticles(annotators, request) }, shop);
    return await tell(count.result(), annotators, { json, shop });
  } finally {
    for (const { close } of annotators) close();
  }
}

const isCompared = (kind: string): kind is ComparedKind =>
  COMPARED_KINDS.some((known) => known === kind);

const countsFor = ({ acceptedOnly }: AgreementRequest): ((record: AnyRecord) => boolean) =>
  acceptedOnly ? (record) => "status" in record && record.status === "accepted" : isOnRecord;

/** Opens all, or none: what is open is closed when another cannot be read. */
async function openAll(
  paths: readonly string[],
  counts: (record: AnyRecord) => boolean,
  shop: Workshop,
): Promise<readonly Annotator[]> {
  const annotators: Annotator[] = [];
  try {
    for (const path of paths) annotators.push(await openAnnotator(path, counts, shop));
    return annotators;
  } catch (error) {
    for (const { close } of annotators) close();
    throw error;
  }
}

/** The articles of all annotators that are asked for. @throws UsageError for one that nobody has. */
function chooseArticles(
  annotators: readonly Annotator[],
  { articles }: AgreementRequest,
): readonly string[] {
  const all = [...new Set(annotators.flatMap((each) => each.articles))];
  if (articles.length === 0) return all;
  const missing = articles.find((words) => !all.some((id) => isMeant(id, words)));
  if (missing !== undefined) throw new UsageError(`No annotator has an article ${missing}.`);
  return all.filter((id) => articles.some((words) => isMeant(id, words)));
}

const isMeant = (id: string, words: string): boolean =>
  id.startsWith(words) || id.startsWith(`article/${words}`);

type Comparison = { readonly count: AgreementCount; readonly articles: readonly string[] };

async function compare(
  annotators: readonly Annotator[],
  { count, articles }: Comparison,
  { io }: Workshop,
): Promise<void> {
  const ticker = createTicker(io);
  for (const [index, article] of articles.entries()) {
    if (io.signal.aborted) break;
    count.add(annotators.map((each) => each.annotationOf(article)));
    ticker.show(`${index + 1} of ${articles.length} articles`);
  }
  await ticker.clear();
}

async function tell(
  result: Agreement,
  annotators: readonly Annotator[],
  { json, shop: { screen } }: { readonly json: boolean; readonly shop: Workshop },
): Promise<number> {
  const subjects = annotators.map(({ subject }) => subject);
  if (json) await screen.printJson({ annotators: subjects, ...withF1(result) });
  else await screen.print(agreementLines(result, subjects, screen.width));
  return result.articles === 0 ? EXIT.findings : EXIT.ok;
}

/** The result with F1, which is worked out from the counts. */
const withF1 = (result: Agreement) => ({
  ...result,
  pairs: result.pairs.map((pair) => ({
    ...pair,
    kinds: pair.kinds.map((kind) => ({
      ...kind,
      spans: kind.spans.map((score) => ({
        ...score,
        f1: { exact: toF1(score.exact, score), overlapping: toF1(score.overlapping, score) },
      })),
    })),
  })),
});
