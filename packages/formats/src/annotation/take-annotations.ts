/** Turns annotations into mentions and notes: finds their words again, and says what was lost. */
import type { Act, Mention, MentionForm, Result } from "@onrecord/domain";
import { containsSpan, EntityId, isOnRecord, MentionId, overlapsSpan } from "@onrecord/domain";
import type { AnchoredWords, AnnotatedText } from "./anchor-words.ts";
import { anchorWords } from "./anchor-words.ts";
import type { AnnotationDraft, LostAnnotation, LostCode } from "./annotation-draft.ts";
import type { Note } from "./note.ts";
import { findOwnId } from "./own-id.ts";

/** An article that annotations may be about, with what is on record in it. */
export type AnnotatedArticle = AnnotatedText & {
  /** Mentions that are there, rejected ones too. */
  readonly mentions: readonly Mention[];
  /** The names of the entities that are mentioned in it, in lower case; null where two share one. */
  readonly entitiesByName: ReadonlyMap<string, string | null>;
};

/** Where articles and other records are looked up. */
export interface AnnotationShelf {
  /** The articles that an address or an id of ours names, the current version first. */
  findArticles(source: string): readonly AnnotatedArticle[];
  /** Whether there is a record with this id. */
  has(id: string): boolean;
  /** A name of an entity, for the form of a mention; undefined where it is unknown. */
  namesOf(entity: string): readonly string[];
}

export type TakeOptions = {
  /** The day, for annotations that do not say when they were made. ISO 8601. */
  readonly today: string;
  /** The article that all annotations are about, where they name none that is known. */
  readonly article?: string | undefined;
};

/** What became of some annotations. One that names an entity and says something is a mention and a note. */
export type TakenAnnotations = {
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
  /** Annotations that say what is on record already: mentions that are there, evidence of claims. */
  readonly known: readonly number[];
  /** Those whose words were found, but changed or in another place. */
  readonly moved: readonly number[];
  readonly lost: readonly LostAnnotation[];
};

/** Neither where all of it is on record. */
type Taken = {
  readonly mention: Mention | null;
  readonly note: Note | null;
  readonly moved: boolean;
};
const KNOWN: Taken = { mention: null, note: null, moved: false };
type Loss = { readonly code: LostCode; readonly reason: string };

/** Takes the annotations in the order of their numbers: a later mention may not cross an earlier one. */
export function takeAnnotations(
  drafts: readonly AnnotationDraft[],
  shelf: AnnotationShelf,
  options: TakeOptions,
): TakenAnnotations {
  const mentions: Mention[] = [];
  const notes: Note[] = [];
  const known: number[] = [];
  const moved: number[] = [];
  const lost: LostAnnotation[] = [];
  for (const draft of drafts) {
    const taken = takeDraft(draft, { shelf, options, mentions });
    if (!taken.ok) {
      lost.push({ number: draft.number, id: draft.id, ...taken.error });
      continue;
    }
    const { mention, note } = taken.value;
    if (mention !== null) mentions.push(mention);
    if (note !== null) notes.push(note);
    if (mention === null && note === null) known.push(draft.number);
    else if (taken.value.moved) moved.push(draft.number);
  }
  return { mentions, notes, known, moved, lost };
}

type Setting = {
  readonly shelf: AnnotationShelf;
  readonly options: TakeOptions;
  /** The mentions that were taken before. */
  readonly mentions: readonly Mention[];
};

function takeDraft(draft: AnnotationDraft, setting: Setting): Result<Taken, Loss> {
  const { shelf, options } = setting;
  const claim = draft.claim === null ? undefined : findOwnId(draft.claim);
  if (claim !== undefined && shelf.has(claim)) return { ok: true, value: KNOWN };
  const articles = [...draft.sources, ...(options.article === undefined ? [] : [options.article])]
    .map((source) => shelf.findArticles(source))
    .find((found) => found.length > 0);
  const [first] = articles ?? [];
  if (articles === undefined || first === undefined) return articleUnknown(draft);
  const { words } = draft;
  if (words === null) return { ok: true, value: takeNote(draft, first, undefined) };
  // Of several versions at one address, the first that has the words.
  const found = articles.map((article) => ({
    article,
    words: anchorWords(article, words, draft.sha256),
  }));
  const best = found.find((each) => each.words.ok) ?? found[0];
  if (best === undefined) return articleUnknown(draft);
  if (!best.words.ok) return best.words;
  const entity = findEntity(draft, best.article, shelf);
  if (!entity.ok) return entity;
  return entity.value === undefined
    ? { ok: true, value: takeNote(draft, best.article, best.words.value) }
    : takeMention(draft, { ...setting, ...best, words: best.words.value, entity: entity.value });
}

const articleUnknown = ({ sources }: AnnotationDraft) =>
  ({
    ok: false,
    error: {
      code: "article-unknown",
      reason: `No article of the collection has the address ${sources[0] ?? "(none)"}.`,
    },
  }) as const;

/**
 * The entity that an annotation names, by an id of ours, or by a tag that is a name of one entity of
 * the article. An id of ours that is unknown is a loss: what it would name is not on record.
 */
function findEntity(
  { names }: AnnotationDraft,
  { entitiesByName }: AnnotatedArticle,
  shelf: AnnotationShelf,
): Result<EntityId | undefined, Loss> {
  for (const name of names) {
    const id = EntityId.safeParse(findOwnId(name) ?? entitiesByName.get(name.toLowerCase()));
    if (!id.success) continue;
    if (shelf.has(id.data)) return { ok: true, value: id.data };
    const reason = `It names ${id.data}, which is not in the collection: import that record first.`;
    return { ok: false, error: { code: "entity-unknown", reason } };
  }
  return { ok: true, value: undefined };
}

const takeNote = (
  draft: AnnotationDraft,
  article: AnnotatedArticle,
  words: AnchoredWords | undefined,
): Taken => ({ mention: null, note: toNote(draft, article, words), moved: words?.moved ?? false });

const toNote = (
  { id: origin, text, tags, by, at }: AnnotationDraft,
  { id }: AnnotatedArticle,
  words: AnchoredWords | undefined,
): Note => ({
  article: id,
  anchor: words?.anchor ?? null,
  text,
  tags: [...tags],
  by,
  at,
  origin,
});

type MentionSetting = Setting & {
  readonly article: AnnotatedArticle;
  readonly words: AnchoredWords;
  readonly entity: EntityId;
};

function takeMention(draft: AnnotationDraft, setting: MentionSetting): Result<Taken, Loss> {
  const { article, words, entity, mentions } = setting;
  const { anchor, moved } = words;
  const others = [...article.mentions, ...mentions].filter(
    (mention) => mention.anchor.article === article.id,
  );
  const note = draft.text === "" ? null : toNote(draft, article, words);
  const here = others.filter((other) => isSamePlace(other.anchor, anchor));
  // What was rejected is known too, and not proposed again.
  if (here.some((other) => other.entity === entity))
    return { ok: true, value: { mention: null, note, moved } };
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
  return {
    ok: true,
    value: { mention: { kind: "mention", id, entity, anchor, ...parts }, note, moved },
  };
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
  { shelf, mentions, words }: MentionSetting,
): MentionId | undefined {
  const isFree = (each: MentionId): boolean =>
    !shelf.has(each) && mentions.every((mention) => mention.id !== each);
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
  { shelf, options, entity, words }: MentionSetting,
): Omit<Mention, "kind" | "id" | "entity" | "anchor"> {
  const proposed: Act = {
    by: draft.by ?? { kind: "person", name: "unknown", version: null },
    at: draft.at ?? options.today,
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
    provenance: { proposed, decided: null },
  };
}
