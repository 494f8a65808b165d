/**
 * An answer from outside, brought down to the text: only what the article has word for word becomes
 * a proposal; the rest is refused, with the reason.
 */
import type { Block, Span } from "@onrecord/domain";
import { EVENT_TYPES, overlapsSpan, parseEdtf } from "@onrecord/domain";
import type { ArticleEvent, ArticleProposal } from "../propose-article.ts";
import { toReading } from "../reading/reading.ts";
import type { Reading } from "../reading/reading.ts";
import type { FoundTime } from "../times/find-times.ts";
import type { GroundedEntities } from "./ground-entities.ts";
import { groundEntities } from "./ground-entities.ts";
import { groundStatement } from "./ground-statement.ts";
import { WordFinder } from "./locate-words.ts";
import type { OutsideProposal } from "./outside-proposal.ts";
import { MOST_ITEMS, OutsideEvent, OutsideStatement, OutsideTime } from "./outside-proposal.ts";
import { ruleOf, sureness } from "./outside-source.ts";
import type { OutsideKind, Refusal } from "./refusal.ts";
import { RefusalList } from "./refusal.ts";

export type GroundedArticle = {
  readonly proposal: ArticleProposal;
  readonly refused: readonly Refusal[];
  /** Items whose words stand elsewhere than the answer said; they are stored where they stand. */
  readonly moved: number;
};

export type OutsideArticle = {
  readonly text: string;
  readonly language: string;
  readonly blocks?: readonly Block[];
};

/** What of an answer the article bears out. `answer` is whatever came: it is looked at item by item. */
export function groundProposals(article: OutsideArticle, answer: OutsideProposal): GroundedArticle {
  const reading = toReading(article);
  const refusals = new RefusalList();
  const ground = new Ground(reading, answer, refusals);
  return { proposal: ground.toProposal(), refused: refusals.all, moved: ground.moved };
}

/** Everything that grounding the parts of one answer shares. */
class Ground {
  readonly #reading: Reading;
  readonly #answer: OutsideProposal;
  readonly #refusals: RefusalList;
  readonly #finder: WordFinder;
  readonly #entities: GroundedEntities;
  moved: number;

  constructor(reading: Reading, answer: OutsideProposal, refusals: RefusalList) {
    this.#reading = reading;
    this.#answer = answer;
    this.#refusals = refusals;
    this.#finder = new WordFinder(reading.text);
    this.#entities = groundEntities(
      this.#limited(answer.entities, "mention"),
      this.#finder,
      refusals,
    );
    this.moved = this.#entities.moved;
  }

  toProposal(): ArticleProposal {
    const { clusters, mentions } = this.#entities;
    return {
      reading: this.#reading,
      names: [],
      innerNames: [],
      mentions,
      clusters: clusters.all,
      statements: this.#statements(),
      times: this.#times(),
      events: this.#events(),
      relations: [],
    };
  }

  #limited(items: readonly unknown[] | null | undefined, kind: OutsideKind): readonly unknown[] {
    this.#refusals.addRest(kind, (items ?? []).slice(MOST_ITEMS));
    return (items ?? []).slice(0, MOST_ITEMS);
  }

  #statements(): ArticleProposal["statements"] {
    const found: ArticleProposal["statements"][number][] = [];
    for (const item of this.#limited(this.#answer.statements, "statement")) {
      const parsed = OutsideStatement.safeParse(item);
      if (!parsed.success) {
        this.#refusals.addItem("statement", "wrong-shape", item);
        continue;
      }
      const { statement, moved } = groundStatement(parsed.data, {
        reading: this.#reading,
        finder: this.#finder,
        entities: this.#entities,
        refusals: this.#refusals,
      });
      this.moved += moved;
      if (statement === undefined) continue;
      if (
        found.some(({ content }) =>
          content.some((a) => statement.content.some((b) => overlapsSpan(a, b))),
        )
      )
        this.#refusals.add("statement", "duplicate", parsed.data.content[0]?.exact ?? "");
      else found.push(statement);
    }
    return found.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  }

  #times(): FoundTime[] {
    const found: FoundTime[] = [];
    for (const item of this.#limited(this.#answer.times, "time")) {
      const time = OutsideTime.safeParse(item);
      if (!time.success) {
        this.#refusals.addItem("time", "wrong-shape", item);
        continue;
      }
      const spans = this.#place("time", time.data);
      for (const span of spans) {
        if (found.some((other) => overlapsSpan(other, span)))
          this.#refusals.add("time", "duplicate", time.data.exact);
        else found.push(toTime(span, time.data));
      }
    }
    return found.toSorted((a, b) => a.start - b.start);
  }

  #events(): ArticleEvent[] {
    const found: ArticleEvent[] = [];
    for (const item of this.#limited(this.#answer.events, "event")) {
      const event = OutsideEvent.safeParse(item);
      if (!event.success) {
        this.#refusals.addItem("event", "wrong-shape", item);
        continue;
      }
      const [trigger] = this.#place("event", event.data);
      const made = trigger === undefined ? undefined : this.#toEvent(event.data, trigger);
      if (made === undefined) continue;
      if (
        found.some(
          ({ type, trigger: other }) => type === made.type && overlapsSpan(other, made.trigger),
        )
      )
        this.#refusals.add("event", "duplicate", event.data.exact);
      else found.push(made);
    }
    return found.toSorted((a, b) => a.trigger.start - b.trigger.start);
  }

  /** The one place of words; none, and a refusal, where there is none or nothing tells which. */
  #place(kind: OutsideKind, words: OutsideTime | OutsideEvent): Span[] {
    const located = this.#finder.locate(words);
    if (located.kind === "found") {
      this.moved += located.moved ? 1 : 0;
      return [located.span];
    }
    const several = located.kind === "several" && located.lied ? "wrong-offsets" : "ambiguous";
    this.#refusals.add(kind, located.kind === "refused" ? located.reason : several, words.exact);
    return [];
  }

  #toEvent(event: OutsideEvent, trigger: Span): ArticleEvent | undefined {
    const sentence = this.#reading.sentenceAt(trigger.start);
    const clusters = (refs: readonly string[]): number[] => [
      ...new Set(refs.flatMap((ref) => this.#cluster(ref) ?? [])),
    ];
    const actors = clusters(event.actors);
    const recipients = clusters(event.recipients ?? []).filter((id) => !actors.includes(id));
    const isBare = EVENT_TYPES[event.type].needsRecipient && recipients.length === 0;
    if (sentence === undefined || actors.length === 0 || isBare) {
      this.#refusals.add("event", "no-entity", event.exact);
      return undefined;
    }
    return {
      type: event.type,
      mode: null,
      trigger,
      sentence: { start: sentence.start, end: Math.max(sentence.end, trigger.end) },
      auxiliary: [
        ...(event.future === true ? (["future"] as const) : []),
        ...(event.supposed === true ? (["hypothetical"] as const) : []),
        ...(event.negated === true ? (["negation"] as const) : []),
      ],
      passive: false,
      confidence: sureness(event),
      actors,
      recipients,
      place: typeof event.place === "string" ? (this.#cluster(event.place) ?? null) : null,
      rule: ruleOf(event),
    };
  }

  #cluster(ref: string): number | undefined {
    const cluster = this.#entities.byRef.get(ref);
    if (cluster === undefined) this.#refusals.add("event", "no-entity", ref);
    return cluster;
  }
}

/** A date that is no EDTF is left open: the words are there all the same. */
function toTime(span: Span, time: OutsideTime): FoundTime {
  const edtf = typeof time.edtf === "string" && parseEdtf(time.edtf).ok ? time.edtf : null;
  return {
    ...span,
    edtf,
    basis: edtf === null ? "textual" : "interpretive",
    reason: edtf === null ? null : "The date is as the proposer read it.",
    confidence: sureness(time),
    rule: ruleOf(time),
  };
}
