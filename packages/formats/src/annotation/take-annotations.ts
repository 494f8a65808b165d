/** Turns annotations into mentions and notes: finds their words again, and says what was lost. */
import type { Mention, Result } from "@onrecord/domain";
import { EntityId } from "@onrecord/domain";
import type { AnchoredWords } from "./anchor-words.ts";
import { anchorWords } from "./anchor-words.ts";
import type { AnnotationDraft, LostAnnotation, Loss } from "./annotation-draft.ts";
import type { AnnotatedArticle, AnnotationShelf } from "./annotation-shelf.ts";
import type { Note } from "./note.ts";
import { findOwnId } from "./own-id.ts";
import type { TakenMentions } from "./take-mention.ts";
import { takeMention } from "./take-mention.ts";

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
  const before: TakenMentions = { in: new Map(), ids: new Set() };
  for (const draft of drafts) {
    const taken = takeDraft(draft, { shelf, options, before });
    if (!taken.ok) {
      lost.push({ number: draft.number, id: draft.id, ...taken.error });
      continue;
    }
    const { mention, note } = taken.value;
    if (mention !== null) {
      mentions.push(mention);
      remember(before, mention);
    }
    if (note !== null) notes.push(note);
    if (mention === null && note === null) known.push(draft.number);
    else if (taken.value.moved) moved.push(draft.number);
  }
  return { mentions, notes, known, moved, lost };
}

function remember({ in: byArticle, ids }: TakenMentions, mention: Mention): void {
  ids.add(mention.id);
  const { article } = mention.anchor;
  const known = byArticle.get(article);
  if (known === undefined) byArticle.set(article, [mention]);
  else known.push(mention);
}

type Setting = {
  readonly shelf: AnnotationShelf;
  readonly options: TakeOptions;
  /** The mentions that were taken before. */
  readonly before: TakenMentions;
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
  const { article } = best;
  const anchored = best.words.value;
  if (entity.value === undefined) return { ok: true, value: takeNote(draft, article, anchored) };
  const mention = takeMention(draft, {
    shelf,
    article,
    words: anchored,
    entity: entity.value,
    taken: setting.before,
    today: options.today,
  });
  if (!mention.ok) return mention;
  // What somebody wrote beside it is a note.
  const note = draft.text === "" ? null : toNote(draft, article, anchored);
  return { ok: true, value: { mention: mention.value, note, moved: anchored.moved } };
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
