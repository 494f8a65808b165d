/** Proposes records for the articles of a dataset or of a collection, and says how many. */
import { resolve } from "node:path";
import type { ProposalSummary } from "@onrecord/data";
import { countProposals, proposeForCollection, writeDataset } from "@onrecord/data";
import type { ProposedKind } from "@onrecord/propose";
import {
  findFree,
  findSuperseded,
  PROPOSED_KINDS,
  Proposer,
  withoutRecords,
  withRecords,
} from "@onrecord/propose";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { refuseExisting } from "../files/write-whole.ts";
import { line } from "../output/line.ts";
import { proposalLines } from "../output/proposal-lines.ts";
import { createTicker } from "../output/ticker.ts";
import { UsageError } from "../usage-error.ts";
import { readSoundSource } from "./read-sound-source.ts";
import type { Workshop } from "./workshop.ts";

export type ProposeRequest = {
  readonly path: string | undefined;
  readonly archive: string | undefined;
  readonly out: string | undefined;
  readonly dryRun: boolean;
  readonly kinds: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
};

/** Proposes, and writes unless it is a dry run. */
export async function propose(request: ProposeRequest, shop: Workshop): Promise<number> {
  return request.archive === undefined
    ? proposeForDataset(createProposer(request.kinds), request, shop)
    : proposeInCollection(request, shop);
}

/** A proposer for today; of all kinds, where none are named. */
export const createProposer = (kinds: readonly string[]): Proposer =>
  new Proposer({ at: today(), kinds: toKinds(kinds) });

/** ISO 8601. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const toKinds = (kinds: readonly string[]): readonly ProposedKind[] | undefined =>
  kinds.length === 0 ? undefined : kinds.filter(isProposed);

const isProposed = (kind: string): kind is ProposedKind =>
  PROPOSED_KINDS.some((known) => known === kind);

async function proposeForDataset(
  proposer: Proposer,
  request: ProposeRequest,
  shop: Workshop,
): Promise<number> {
  const { io } = shop;
  const { out, dryRun, force } = request;
  if (out === undefined && !dryRun) {
    throw new UsageError("onrecord propose needs --out, the folder to write, or --dry-run.", [
      "For example: onrecord propose my-dataset --out with-proposals",
      "To add proposals to a collection: onrecord propose --archive news.sqlite",
    ]);
  }
  const folder = out === undefined ? undefined : resolve(io.cwd, out);
  if (folder !== undefined && !force && !dryRun) refuseExisting(folder, out ?? "");
  const sound = await readSoundSource(request.path, "nothing was proposed", shop);
  if (sound === undefined) return EXIT.findings;
  const { source } = sound;
  const superseded = findFree(
    findSuperseded(source.dataset, { kinds: toKinds(request.kinds) }),
    source.dataset,
  );
  const dataset = withoutRecords(source.dataset, superseded);
  proposer.learn(dataset);
  const { records, articles, otherLanguages } = proposer.propose(dataset);
  if (folder !== undefined && !dryRun)
    await io.finishFirst(() => writeDataset(withRecords(dataset, records), folder));
  await tell(
    {
      articles,
      otherLanguages: otherLanguages.length,
      proposed: countProposals(records),
      replaced: superseded.length,
    },
    { ...request, where: out },
    shop,
  );
  return EXIT.ok;
}

async function proposeInCollection(request: ProposeRequest, shop: Workshop): Promise<number> {
  const { io } = shop;
  const { archive, dryRun, path, out } = request;
  if (path !== undefined || out !== undefined)
    throw new UsageError(
      "onrecord propose takes a dataset or --archive, not both; --out goes with a dataset.",
    );
  const collection = openCollectionAt(archive, io);
  const ticker = createTicker(io);
  try {
    const summary = await io.finishFirst(async () =>
      proposeForCollection(collection, {
        at: today(),
        signal: io.signal,
        dryRun,
        kinds: toKinds(request.kinds),
        onlyNew: false,
        onArticle: (done) => ticker.show(`${done} articles`),
      }),
    );
    await ticker.clear();
    await tell(summary, { ...request, where: archive }, shop);
    return io.signal.aborted ? EXIT.interrupted : EXIT.ok;
  } finally {
    await ticker.clear();
    collection.close();
  }
}

type Told = ProposeRequest & { readonly where: string | undefined };

async function tell(
  summary: ProposalSummary,
  { dryRun, json, where }: Told,
  { screen }: Workshop,
): Promise<void> {
  if (json) return screen.printJson({ ...summary, dryRun });
  await screen.print([
    ...proposalLines(summary, dryRun),
    ...(dryRun || where === undefined ? [] : [line(`Wrote ${where}.`)]),
  ]);
}
