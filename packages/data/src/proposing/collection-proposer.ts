/** Proposes for articles of a collection, one at a time. */
import type { Dataset } from "@onrecord/domain";
import { emptyDataset } from "@onrecord/domain";
import type { NamedBefore, NewRecords, ProposedKind } from "@onrecord/propose";
import { findSuperseded, PROPOSER, Proposer, withoutRecords, withRecords } from "@onrecord/propose";
import type { Collection } from "../archive/open-collection.ts";
import { learnEntities } from "./learn-entities.ts";

export type ProposerOptions = {
  /** The day on which the program runs, ISO 8601. */
  readonly at: string;
  /** What to propose; all, where left out. */
  readonly kinds?: readonly ProposedKind[] | undefined;
};

/** What became of an article. */
export type ArticleProposals = {
  /** Whether the rules, which are for English, leave it alone. */
  readonly isOtherLanguage: boolean;
  readonly records: NewRecords;
  /** The ids of what an older version proposed, and that went or was made anew. */
  readonly gone: readonly string[];
};

/** Knows a collection's entities, as it was when this was made and with all that it adds. */
export class CollectionProposer {
  readonly #collection: Collection;
  readonly #options: ProposerOptions;
  readonly #proposer: Proposer;
  readonly #named: NamedBefore = new Map();
  #state: string;

  constructor(collection: Collection, options: ProposerOptions) {
    this.#collection = collection;
    this.#options = options;
    this.#state = stateOf(collection);
    this.#proposer = new Proposer(options);
    learnEntities(this.#proposer, collection);
  }

  /** Whether what it knows still holds: false once somebody else decided, or brought entities. */
  get isCurrent(): boolean {
    return this.#state === stateOf(this.#collection);
  }

  /** Whether this version of the rules has proposed for an article already. */
  isDone(id: string): boolean {
    return this.#collection.asked.has(id, PROPOSER);
  }

  /** What would be proposed for an article; undefined where there is none. Writes nothing. */
  propose(id: string): ArticleProposals | undefined {
    const { proposals } = this.#collection;
    const slice = proposals.slice(id);
    if (slice === undefined) return undefined;
    const { kinds } = this.#options;
    const superseded = findSuperseded(slice, { article: id, named: this.#named, kinds });
    const gone = superseded.length === 0 ? [] : proposals.free(superseded.map((each) => each.id));
    this.#proposer.forget(gone);
    const free = new Set(gone);
    const left = withoutRecords(
      slice,
      superseded.filter((each) => free.has(each.id)),
    );
    this.#proposer.learn(left);
    const { records, otherLanguages } = this.#proposer.propose(onlyArticle(left, id));
    return { isOtherLanguage: otherLanguages.length > 0, records, gone };
  }

  /** Writes it, in the transaction of the importer, which is begun if none is open. */
  keep(id: string, { records, gone }: ArticleProposals): void {
    const { importer, proposals, asked, store } = this.#collection;
    importer.begin();
    if (gone.length > 0 || Object.values(records).some((table) => table.length > 0))
      proposals.replace(gone, withRecords(emptyDataset(store.manifest()), records));
    // What was left out is still to be proposed.
    if (this.#options.kinds === undefined) asked.note(id, PROPOSER, this.#options.at);
  }

  /** Ends the transaction: all that was kept is in the collection for good. */
  commit(): void {
    this.#collection.importer.commit();
    this.#state = stateOf(this.#collection);
  }
}

/** A slice holds what an article's records refer to as well: only the article itself is read. */
const onlyArticle = (slice: Dataset, id: string): Dataset => ({
  ...slice,
  articles: slice.articles.filter((article) => article.id === id),
});

/** Another word after a decision, when there are more or fewer entities, and after another process has written. */
function stateOf(collection: Collection): string {
  const { review, store } = collection;
  const [latest] = review.log({ size: 1 }).changes;
  const { person, organization, place } = store.counts();
  return [collection.version(), latest?.number ?? 0, person, organization, place].join(" ");
}
