/** Makes a mention of an annotation whose words were found and that names an entity. */
import type { Act, EntityId, Mention, MentionForm, Result } from "@onrecord/domain";
import { containsSpan, isOnRecord, MentionId, overlapsSpan } from "@onrecord/domain";
import type { AnchoredWords } from "./anchor-words.ts";
import type { AnnotationDraft, Loss } from "./annotation-draft.ts";
import type { AnnotatedArticle, AnnotationShelf } from "./annotation-shelf.ts";
import { findOwnId } from "./own-id.ts";

/** The mentions that were taken before, by their articles and by their ids. */
export type TakenMentions = {
  readonly in: Map<string, Mention[]>;
  readonly ids: Set<string>;
};

/** What making a mention takes, beside the annotation. */
export type MentionSetting = {
  readonly shelf: AnnotationShelf;
  /** For annotations that do not say when they were made: the day, ISO 8601. */
  readonly today: string;
  /** The mentions that were taken before. */
  readonly taken: TakenMentions;
  readonly article: AnnotatedArticle;
  readonly words: AnchoredWords;
  readonly entity: EntityId;
};

/**
 * The mention that an annotation comes to; null where it is there already, also as rejected: what
 * was rejected is not proposed again.
 */
export function takeMention(
  draft: AnnotationDraft,
  setting: MentionSetting,
): Result<Mention | null, Loss> {
  const { article, words, entity, taken } = setting;
  const { anchor } = words;
  const others = [...article.mentions, ...(taken.in.get(article.id) ?? [])];
  const here = others.filter((other) => isSamePlace(other.anchor, anchor));
  if (here.some((other) => other.entity === entity)) return { ok: true, value: null };
  const differing = here.find(isOnRecord);
  if (differing !== undefined)
    return collision(
      "mention-differs",
      `These words are on record as ${differing.entity}`,
      differing,
    );
  const crossed = others.find((other) => isOnRecord(other) && crosses(other.anchor, anchor));
  if (crossed !== undefined)
    return collision("mention-crosses", "Its words cross those of another mention", crossed);
  const id = findMentionId(draft, setting);
  if (id === undefined) {
    const reason = `There is another record with its id, ${draft.id}.`;
    return { ok: false, error: { code: "mention-differs", reason } };
  }
  const parts = draft.mention ?? foreignParts(draft, setting);
  return { ok: true, value: { kind: "mention", id, entity, anchor, ...parts } };
}

const isSamePlace = (one: Mention["anchor"], other: Mention["anchor"]): boolean =>
  one.start === other.start && one.end === other.end;

type Collision = "mention-differs" | "mention-crosses";

const collision = (code: Collision, words: string, { id }: Mention) =>
  ({ ok: false, error: { code, reason: `${words} (${id}).` } }) as const;

const crosses = (one: Mention["anchor"], other: Mention["anchor"]): boolean =>
  overlapsSpan(one, other) && !containsSpan(one, other) && !containsSpan(other, one);

/**
 * The id that the mention had, where it was exported from a record; undefined where that is taken.
 * Else one of its place, with a number after it where another mention was there and was rejected.
 */
function findMentionId(
  { id }: AnnotationDraft,
  { shelf, taken, words }: MentionSetting,
): MentionId | undefined {
  const isFree = (each: MentionId): boolean => !taken.ids.has(each) && !shelf.has(each);
  const own = MentionId.safeParse(id === null ? undefined : findOwnId(id));
  if (own.success) return isFree(own.data) ? own.data : undefined;
  const { article, start, end } = words.anchor;
  const place = `mention/${article.slice("article/".length)}-${start}-${end}`;
  for (let number = 1; ; number += 1) {
    const each = MentionId.parse(number === 1 ? place : `${place}-${number}`);
    if (isFree(each)) return each;
  }
}

/** What is said of a mention that another tool made: it is a proposal. */
function foreignParts(
  draft: AnnotationDraft,
  { shelf, today, entity, words }: MentionSetting,
): Omit<Mention, "kind" | "id" | "entity" | "anchor"> {
  const proposed: Act = {
    by: draft.by ?? { kind: "person", name: "unknown", version: null },
    at: draft.at ?? today,
    method: `annotated with another tool (${draft.found}${draft.id === null ? "" : ` ${draft.id}`})`,
  };
  const exact = words.anchor.exact.toLowerCase();
  const isName = shelf.namesOf(entity).some((name) => name.toLowerCase() === exact);
  const form: MentionForm = isName ? "name" : "description";
  return {
    form,
    basis: "textual",
    certainty: "certain",
    reason: null,
    status: "proposed",
    provenance: { proposed, decided: null, history: [] },
  };
}
