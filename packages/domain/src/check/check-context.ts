/** What a check is given: the dataset's valid records with indexes, and a way to report. */
import type { Article } from "../dataset/article.ts";
import { recordsOf } from "../dataset/dataset.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { isOnRecord } from "../dataset/is-on-record.ts";
import { RECORD_KINDS, TABLE_OF } from "../dataset/kinds.ts";
import type { AnyRecord } from "../dataset/kinds.ts";
import type { Event } from "../claim/event.ts";
import type { Relation } from "../claim/relation.ts";
import type { Statement } from "../claim/statement.ts";
import type { Organization } from "../entity/organization.ts";
import type { Person } from "../entity/person.ts";
import type { Place } from "../entity/place.ts";
import type { Mention } from "../text/mention.ts";
import type { Span } from "../text/span.ts";
import { ArticleReadings } from "./article-readings.ts";
import type { FindingArgs, FindingCode } from "./finding-args.ts";
import type { Finding, FindingOf, FindingPath, FindingSpan } from "./finding.ts";
import { IdIndex } from "./id-index.ts";
import type { IdOptions } from "./id-index.ts";
import { newFinding } from "./new-finding.ts";
import { canonicalOrigin } from "./origin.ts";
import type { Origin } from "./origin.ts";
import type { DatasetParse } from "./parse-dataset.ts";
import { referencesOf } from "./record-parts.ts";

/** One check: looks at the dataset and says what it finds. Pure; the order does not matter. */
export type Rule = (context: CheckContext) => Finding[];

/** A passage by its article: every anchor is one. */
export type Passage = Span & { readonly article: string };

/** An article together with its text. */
export type ReadableArticle = { readonly article: Article; readonly text: string };

/** The part of a record that a finding is about. */
export type RecordPart = {
  readonly record: AnyRecord;
  /** JSON pointer in the record; the whole record where it is left out. */
  readonly pointer?: string;
  readonly passage?: Passage | null;
};

/** What the records of a whole dataset say of an entity. */
export type EntityUses = {
  /** Whether a mention that was not rejected, or a claim, refers to it. */
  readonly isUsed: (id: string) => boolean;
  /**
   * The words of its mentions, rejected ones too: the entity is kept with them, under the names that
   * were read in them.
   */
  readonly passagesOf: (id: string) => Iterable<string>;
};

/** What is known of more records than the dataset of a context holds. */
export type WiderView = IdOptions & {
  readonly uses?: EntityUses;
  /** Which records are asked about, by their ids; all where it is left out. The others are there to be looked up. */
  readonly owns?: (id: string) => boolean;
};

type Line = ReturnType<Origin>;

export class CheckContext {
  readonly dataset: Dataset;
  /** Every record that is asked about, kind after kind in file order. */
  readonly records: readonly AnyRecord[];
  readonly readings: ArticleReadings;
  readonly ids: IdIndex;
  readonly uses: EntityUses;
  readonly #positions: DatasetParse["positions"];
  readonly #origin: Origin;
  /** Where each record stands; made when the first finding asks, for most parts of an archive have none. */
  #paths: ReadonlyMap<AnyRecord, Line> | undefined;

  constructor(parse: DatasetParse, origin: Origin = canonicalOrigin, wider: WiderView = {}) {
    this.dataset = parse.dataset;
    this.#positions = parse.positions;
    this.#origin = origin;
    const records = RECORD_KINDS.flatMap((kind) => recordsOf(parse.dataset, kind));
    const { owns } = wider;
    this.records = owns === undefined ? records : records.filter(({ id }) => owns(id));
    this.ids = new IdIndex(records, parse.refused, wider);
    this.readings = new ArticleReadings(this.readableArticles, this.mentions);
    this.uses = wider.uses ?? toEntityUses(parse.dataset, this.claims);
  }

  #placeAll(): ReadonlyMap<AnyRecord, Line> {
    const paths = new Map<AnyRecord, Line>();
    for (const kind of RECORD_KINDS) {
      const table = TABLE_OF[kind];
      const positions = this.#positions.get(table);
      for (const [index, record] of recordsOf(this.dataset, kind).entries())
        paths.set(record, this.#origin(table, positions?.[index] ?? index));
    }
    return paths;
  }

  get claims(): readonly (Statement | Event | Relation)[] {
    const { statements, events, relations } = this.dataset;
    return [...statements, ...events, ...relations];
  }

  get entities(): readonly (Person | Organization | Place)[] {
    const { people, organizations, places } = this.dataset;
    return [...people, ...organizations, ...places];
  }

  /** The mentions that were not rejected. */
  get mentions(): readonly Mention[] {
    return this.dataset.mentions.filter(isOnRecord);
  }

  /** The article with this id and its text; undefined where either is missing. */
  findReadable(id: string): ReadableArticle | undefined {
    const article = this.ids.find(id);
    if (article?.kind !== "article" || !Object.hasOwn(this.dataset.texts, article.file)) {
      return undefined;
    }
    const text = this.dataset.texts[article.file]?.text;
    return text === undefined ? undefined : { article, text };
  }

  /** Every article whose text is there. */
  get readableArticles(): readonly ReadableArticle[] {
    return this.dataset.articles.flatMap(({ id }) => this.findReadable(id) ?? []);
  }

  /** The article that a voice leads to; undefined where it leads nowhere, or in a circle. */
  findVoiceArticle(voice: string): string | undefined {
    const seen = new Set<string>();
    let at = this.ids.find(voice);
    while (at?.kind === "statement" && !seen.has(at.id)) {
      seen.add(at.id);
      at = this.ids.find(at.voice);
    }
    return at?.kind === "article" ? at.id : undefined;
  }

  /** A finding about a record or a part of it. */
  report<C extends FindingCode>(code: C, about: RecordPart, args: FindingArgs[C]): FindingOf<C> {
    const { record, pointer = "", passage = null } = about;
    const span = passage === null ? null : this.#toFindingSpan(passage);
    return newFinding(code, { path: this.pathOf(record, pointer), record: record.id, span }, args);
  }

  /** A finding about words of an article's text, whatever is recorded of them. */
  reportText<C extends FindingCode>(
    code: C,
    { article, text, span }: ReadableArticle & { readonly span: Span },
    args: FindingArgs[C],
  ): FindingOf<C> {
    const line = this.readings.lineAt({ article, text }, span.start);
    const path = { file: article.file, line, pointer: "" };
    const passage = this.#toFindingSpan({ article: article.id, start: span.start, end: span.end });
    return newFinding(code, { path, record: article.id, span: passage }, args);
  }

  pathOf(record: AnyRecord, pointer = ""): FindingPath {
    this.#paths ??= this.#placeAll();
    const path = this.#paths.get(record) ?? canonicalOrigin(TABLE_OF[record.kind], 0);
    return { ...path, pointer };
  }

  #toFindingSpan({ article, start, end }: Passage): FindingSpan | null {
    const record = this.ids.find(article);
    return record?.kind === "article" ? { article, start, end, file: record.file } : null;
  }
}

/** The uses that are made of entities in one dataset. */
function toEntityUses(
  { mentions }: Pick<Dataset, "mentions">,
  claims: readonly (Statement | Event | Relation)[],
): EntityUses {
  let used: ReadonlySet<string> | undefined;
  let byEntity: ReadonlyMap<string, readonly Mention[]> | undefined;
  return {
    isUsed: (id) => {
      used ??= new Set(
        [...mentions.filter(isOnRecord), ...claims].flatMap((record) =>
          referencesOf(record).map(({ value }) => value),
        ),
      );
      return used.has(id);
    },
    passagesOf: (id) => {
      byEntity ??= Map.groupBy(mentions, ({ entity }) => String(entity));
      return (byEntity.get(id) ?? []).map(({ anchor }) => anchor.exact);
    },
  };
}
