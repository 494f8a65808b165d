/** The proposals of one article as records of the dataset, beside what is there already. */
import type {
  Anchor,
  EntityId,
  Event,
  Mention,
  Provenance,
  Relation,
  Span,
  Statement,
  TimeExpression,
} from "@onrecord/domain";
import {
  createAnchor,
  EventId,
  MentionId,
  isOnRecord,
  overlapsSpan,
  StatementId,
  TimeExpressionId,
  toGraphemeSpan,
} from "@onrecord/domain";
import { crosses } from "../identity/crosses.ts";
import type { ArticleContext, ProposeOptions } from "./article-context.ts";
import type { Cluster } from "../identity/cluster.ts";
import type { ArticleEvent, ArticleProposal, ProposedStatement } from "../propose-article.ts";
import { proposeArticle } from "../propose-article.ts";
import type { EntityRecord, ResolvedEntity } from "./entity-records.ts";
import { GAZETTEER_SOURCE, resolveEntity } from "./entity-records.ts";
import { findVoice, toEvent } from "./event-record.ts";
import type { NewRecords } from "./new-records.ts";
import { noRecords, PROPOSED_KINDS } from "./new-records.ts";
import type { Grounds, ProposalSource } from "./provenance.ts";
import { RULES, toCertainty, toProvenance } from "./provenance.ts";
import { toStatement } from "./statement-record.ts";
import { isSaidAlready, toRelation } from "./relation-record.ts";

/**
 * Proposes records for an article. Nothing is proposed at words that have such a record already,
 * accepted, rejected or proposed; so a second run adds nothing.
 */
export function proposeRecords(context: ArticleContext, options: ProposeOptions): NewRecords {
  const { article, text } = context;
  const published = article.published?.edtf.slice(0, 10) ?? null;
  const day = published !== null && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? published : null;
  const { blocks, language } = article;
  const proposal = proposeArticle({ text, language, blocks, published: day });
  return toRecords(proposal, context, options);
}

/** The records of what was found in an article, by whomever. Nothing is made at words that have one. */
export const toRecords = (
  proposal: ArticleProposal,
  context: ArticleContext,
  options: ProposeOptions,
): NewRecords => new RecordMaker(proposal, context, options).make();

class RecordMaker {
  readonly #proposal: ArticleProposal;
  readonly #context: ArticleContext;
  readonly #options: ProposeOptions;
  readonly #digits: string;
  readonly #entities = new Map<number, ResolvedEntity>();
  readonly #used = new Set<number>();
  readonly #source: ProposalSource;

  constructor(proposal: ArticleProposal, context: ArticleContext, options: ProposeOptions) {
    this.#proposal = proposal;
    this.#context = context;
    this.#options = options;
    this.#source = options.from ?? RULES;
    this.#digits = context.article.id.slice("article/".length);
    for (const cluster of proposal.clusters) this.#resolve(cluster);
  }

  make(): NewRecords {
    const kinds = this.#options.kinds ?? PROPOSED_KINDS;
    const made = noRecords();
    if (kinds.includes("mention")) made.mentions.push(...this.#mentions());
    if (kinds.includes("time")) made.times.push(...this.#times());
    if (kinds.includes("statement")) made.statements.push(...this.#statements());
    if (kinds.includes("event")) made.events.push(...this.#events(made));
    if (kinds.includes("relation")) made.relations.push(...this.#relations(made));
    for (const record of this.#newEntities()) {
      if (record.kind === "person") made.people.push(record);
      else if (record.kind === "organization") made.organizations.push(record);
      else made.places.push(record);
      if (record.names.some(({ source }) => source !== null)) made.sources.push(GAZETTEER_SOURCE);
    }
    made.sources.splice(1);
    return made;
  }

  #resolve(cluster: Cluster): void {
    const mentions = this.#proposal.mentions.filter((mention) => mention.cluster === cluster.id);
    if (mentions.length === 0) return;
    const { article, text, index, existing, has } = this.#context;
    const context = {
      article: this.#digits,
      text,
      language: article.language,
      index,
      existing: existing.mentions,
      isTaken: has,
    };
    this.#entities.set(cluster.id, resolveEntity(cluster, mentions, context));
  }

  #entity(cluster: number | null): EntityId | null {
    if (cluster === null) return null;
    const entity = this.#entities.get(cluster);
    if (entity === undefined) return null;
    this.#used.add(cluster);
    return entity.id;
  }

  #newEntities(): EntityRecord[] {
    const seen = new Set<string>();
    return [...this.#used].flatMap((cluster) => {
      const record = this.#entities.get(cluster)?.record ?? null;
      if (record === null || seen.has(record.id) || this.#context.has(record.id)) return [];
      seen.add(record.id);
      return [record];
    });
  }

  #provenance(grounds: Grounds): Provenance {
    return toProvenance(grounds, this.#source, this.#options.at);
  }

  #anchor(span: Span): Anchor {
    const { article, text } = this.#context;
    // A zero-width joiner or an accent after a word belongs to its last letter.
    return createAnchor(article.id, text, toGraphemeSpan(text, span));
  }

  #mentions(): Mention[] {
    const taken = this.#context.existing.mentions.map(({ anchor }) => anchor);
    return this.#proposal.mentions.flatMap((mention): Mention[] => {
      const { start, end, form, cluster, confidence, rule } = mention;
      const id = MentionId.parse(`mention/${this.#digits}-${start}-${end}`);
      const isThere = taken.some(
        (other) => (other.start === start && other.end === end) || crosses(other, mention),
      );
      const entity = isThere || this.#context.has(id) ? null : this.#entity(cluster);
      if (entity === null) return [];
      const question = this.#entities.get(cluster)?.question ?? null;
      const isPlain = form === "name" || form === "demonym" || rule === "office before a name";
      return [
        {
          kind: "mention",
          id,
          entity,
          form,
          anchor: this.#anchor({ start, end }),
          basis: isPlain && question === null ? "textual" : "interpretive",
          certainty: toCertainty(question === null ? confidence : Math.min(confidence, 0.5)),
          reason: question ?? (isPlain ? null : this.#source.toReason("mention", rule)),
          status: "proposed",
          provenance: this.#provenance({ rule, confidence }),
        },
      ];
    });
  }

  #times(): TimeExpression[] {
    const taken = this.#context.existing.times.map(({ anchor }) => anchor);
    return this.#proposal.times.flatMap((time): TimeExpression[] => {
      const { start, end, edtf, basis, reason, confidence, rule } = time;
      const id = TimeExpressionId.parse(`time/${this.#digits}-${start}-${end}`);
      if (this.#context.has(id) || taken.some((other) => overlapsSpan(other, time))) return [];
      return [
        {
          kind: "time",
          id,
          anchor: this.#anchor({ start, end }),
          edtf,
          basis,
          certainty: toCertainty(confidence),
          reason,
          status: "proposed",
          provenance: this.#provenance({ rule, confidence }),
        },
      ];
    });
  }

  #statements(): Statement[] {
    const taken = this.#context.existing.statements.flatMap(({ content }) => content);
    const ids = new Set<string>();
    return this.#proposal.statements.flatMap((statement): Statement[] => {
      const id = this.#statementId(statement);
      const isThere = statement.content.some((span) =>
        taken.some((other) => overlapsSpan(other, span)),
      );
      if (isThere || ids.has(id) || this.#context.has(id)) return [];
      ids.add(id);
      return [this.#toStatement(statement, id)];
    });
  }

  #statementId({ content }: ProposedStatement): StatementId {
    return StatementId.parse(
      `statement/${this.#digits}-${content[0]?.start ?? 0}-${content.at(-1)?.end ?? 0}`,
    );
  }

  #toStatement(statement: ProposedStatement, id: StatementId): Statement {
    const addressee = this.#entity(statement.addresseeCluster);
    return toStatement(statement, {
      id,
      speaker: this.#entity(statement.speakerCluster),
      addressee,
      about: this.#about(statement),
      voice: this.#context.article.id,
      proposal: this.#proposal,
      source: this.#source,
      toAnchor: (span) => this.#anchor(span),
      toProvenance: (grounds) => this.#provenance(grounds),
    });
  }

  #about({ about }: ProposedStatement): EntityId[] {
    return [...new Set(about.flatMap((cluster) => this.#entity(cluster) ?? []))];
  }

  #events(made: NewRecords): Event[] {
    const { existing, has } = this.#context;
    return this.#proposal.events.flatMap((event): Event[] => {
      const id = EventId.parse(
        `event/${this.#digits}-${event.type.toLowerCase()}-${event.trigger.start}`,
      );
      const isThere = existing.events.some(
        ({ type, evidence }) =>
          type === event.type && evidence.some((anchor) => overlapsSpan(anchor, event.sentence)),
      );
      return isThere || has(id) ? [] : [this.#toEvent(event, id, made)];
    });
  }

  #toEvent(event: ArticleEvent, id: EventId, made: NewRecords): Event {
    const { article, text, existing } = this.#context;
    return toEvent(event, {
      id,
      article,
      text,
      proposal: this.#proposal,
      times: [...made.times, ...existing.times.filter(isOnRecord)],
      voice: this.#voiceOf(event.trigger, made),
      toEntity: (cluster) => this.#entity(cluster),
      toAnchor: (span) => this.#anchor(span),
      toProvenance: (grounds) => this.#provenance(grounds),
    });
  }

  #relations(made: NewRecords): Relation[] {
    const known = [...this.#context.existing.relations];
    return this.#proposal.relations.flatMap((found): Relation[] => {
      const subject = this.#entity(found.subject);
      const object = this.#entity(found.object);
      if (subject === null || object === null || subject === object) return [];
      const relation = toRelation(found, {
        digits: this.#digits,
        subject,
        object,
        evidence: this.#anchor(found.evidence),
        voice: this.#voiceOf(found.trigger, made),
        reason: this.#source.toReason("relation", found.rule),
        provenance: this.#provenance(found),
      });
      if (this.#context.has(relation.id) || isSaidAlready(relation, known)) return [];
      known.push(relation);
      return [relation];
    });
  }

  /** What stands in somebody's words is said by him. */
  #voiceOf(trigger: Span, { statements }: NewRecords): Event["voice"] {
    const existing = this.#context.existing.statements.filter(isOnRecord);
    return findVoice(trigger, [...statements, ...existing])?.id ?? this.#context.article.id;
  }
}
