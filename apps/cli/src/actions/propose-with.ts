/** Asks a service about the articles of a collection, and keeps of its answers what the articles have. */
import type { Collection } from "@onrecord/data";
import { addProposals, countProposals, learnEntities, NO_PROPOSALS } from "@onrecord/data";
import { emptyDataset } from "@onrecord/domain";
import type { NewRecords, Proposer, Refusal } from "@onrecord/propose";
import { groundProposals, toOutsideSource, withRecords } from "@onrecord/propose";
import type { Fault, Reading, RemoteProposer } from "@onrecord/propose-remote";
import { inOrder } from "@onrecord/propose-remote";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import type { OutsideSummary } from "../output/outside-lines.ts";
import { toDryLines, toOutsideLines } from "../output/outside-lines.ts";
import { createTicker } from "../output/ticker.ts";
import { UsageError } from "../usage-error.ts";
import { createProposer } from "./propose.ts";
import type { RemoteRequest } from "./remote-from-request.ts";
import { toRemoteProposer } from "./remote-from-request.ts";
import type { Waiting } from "./waiting-articles.ts";
import { WaitingArticles } from "./waiting-articles.ts";
import type { Workshop } from "./workshop.ts";

export type ProposeWithRequest = RemoteRequest & {
  readonly path: string | undefined;
  readonly archive: string | undefined;
  readonly out: string | undefined;
  readonly dryRun: boolean;
  readonly kinds: readonly string[];
  /** Articles to ask about. */
  readonly limit: number;
  readonly concurrency: number;
  readonly json: boolean;
};

export async function proposeWith(request: ProposeWithRequest, shop: Workshop): Promise<number> {
  const { archive, path, out, dryRun, json } = request;
  const { io, screen } = shop;
  if (path !== undefined || out !== undefined || archive === undefined)
    throw new UsageError("A service is asked about the articles of a collection: give --archive.", [
      "onrecord import makes one of a dataset: onrecord import my-dataset --archive news.sqlite",
    ]);
  const remote = toRemoteProposer(request, io);
  const collection = openCollectionAt(archive, io);
  try {
    const waiting = new WaitingArticles(collection, remote.by, request);
    if (dryRun) {
      const articles = [...waiting.next(request.limit)];
      const requests = articles.map(({ sent }) => remote.toRequest(sent));
      await (json ? screen.printJson({ dryRun, requests }) : screen.print(toDryLines(requests)));
      return EXIT.ok;
    }
    const summary = await io.finishFirst(() =>
      new Run(remote, collection, { request, shop, waiting }).run(),
    );
    await (json ? screen.printJson(summary) : screen.print(toOutsideLines(summary)));
    if (io.signal.aborted) return EXIT.interrupted;
    return summary.stopped === null && summary.failed.length === 0 ? EXIT.ok : EXIT.findings;
  } finally {
    collection.close();
  }
}

/**
 * Faults of the service with no answer between them before a run is given up. What is one article's
 * alone, such as an article that a model declines, tells nothing of the service.
 */
const FAILURES_IN_A_ROW = 3;

type Around = {
  readonly request: ProposeWithRequest;
  readonly shop: Workshop;
  readonly waiting: WaitingArticles;
};

/** One run over a collection. Each article's records are in it for good before the next ones are. */
class Run {
  readonly #remote: RemoteProposer;
  readonly #collection: Collection;
  readonly #around: Around;
  readonly #proposer: Proposer;
  #proposed = NO_PROPOSALS;
  readonly #refused: Refusal[] = [];
  readonly #failed: OutsideSummary["failed"][number][] = [];
  readonly #usage = { input: 0, output: 0 };
  #stopped: Fault | null = null;
  #failures = 0;
  #articles = 0;
  #moved = 0;

  constructor(remote: RemoteProposer, collection: Collection, around: Around) {
    this.#remote = remote;
    this.#collection = collection;
    this.#around = around;
    this.#proposer = createProposer(around.request.kinds);
    learnEntities(this.#proposer, collection);
  }

  async run(): Promise<OutsideSummary> {
    const { request, shop } = this.#around;
    const { io } = shop;
    const ticker = createTicker(io);
    const work = ({ sent }: Waiting): ReturnType<RemoteProposer["ask"]> =>
      this.#remote.ask(sent, io.signal);
    const atOnce = request.concurrency;
    // After a stop no article is begun, and the answers that are on their way are still taken.
    for await (const { item, outcome } of inOrder(this.#waiting(), { atOnce, work })) {
      if (outcome.ok) this.#keep(item, outcome.value);
      else this.#fail(item, outcome.error);
      ticker.show(`${this.#articles} articles asked about, ${this.#failed.length} failed`);
    }
    await ticker.clear();
    return this.#toSummary();
  }

  *#waiting(): Generator<Waiting> {
    const { request, waiting } = this.#around;
    for (const one of waiting.next(request.limit)) {
      if (this.#stopped !== null) return;
      yield one;
    }
  }

  #fail({ article }: Waiting, fault: Fault): void {
    const { code, message, scope } = fault;
    if (scope !== "run") {
      this.#around.waiting.noteFault(article.id, code);
      this.#failed.push({ article: article.id, code, message, again: scope === "service" });
    }
    if (scope === "service") this.#failures += 1;
    if (scope === "run" || this.#failures >= FAILURES_IN_A_ROW) this.#stopped ??= fault;
  }

  #keep({ article, slice, sent }: Waiting, { answer, detail, usage }: Reading): void {
    const { importer, proposals } = this.#collection;
    const { by } = this.#remote;
    this.#failures = 0;
    this.#proposer.learn(slice);
    const { blocks, language } = article;
    const grounded = groundProposals({ text: sent.text, language, blocks }, answer);
    const from = toOutsideSource(by, detail);
    const records: NewRecords = this.#proposer.proposeFound(slice, article, {
      proposal: grounded.proposal,
      from,
    });
    importer.begin();
    proposals.replace([], withRecords(emptyDataset(slice.manifest), records));
    this.#around.waiting.noteAnswer(article.id);
    importer.commit();
    this.#proposed = addProposals(this.#proposed, countProposals(records));
    for (const one of grounded.refused) this.#refused.push(one);
    this.#moved += grounded.moved;
    this.#usage.input += usage.input;
    this.#usage.output += usage.output;
    this.#articles += 1;
  }

  #toSummary(): OutsideSummary {
    const stopped = this.#stopped;
    return {
      proposer: this.#remote.by,
      articles: this.#articles,
      requests: this.#remote.requests,
      usage: this.#usage,
      proposed: this.#proposed,
      refused: this.#refused,
      moved: this.#moved,
      failed: this.#failed,
      stopped: stopped === null ? null : { code: stopped.code, message: stopped.message },
      left: this.#around.waiting.count(),
    };
  }
}
