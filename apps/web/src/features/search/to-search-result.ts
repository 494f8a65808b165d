import type { SearchAnswer, SearchHit, StoryOf } from "@onrecord/data";
import { formatEdtf, indexDataset, KINDS, spanAddress } from "@onrecord/domain";
import type { Event, RecordIndex, Statement } from "@onrecord/domain";
import { toOpeningWords } from "#web/features/articles/opening-words.ts";
import { toBars } from "#web/features/histogram/histogram-bars.ts";
import { toReadingOrder } from "#web/ui/facet-groups.ts";
import { toSent } from "#web/ui/told-values.ts";
import type { SearchHitRow, SearchResult } from "./search-result.ts";

/** An answer, and the stories of the articles among its hits. */
type Found = {
  readonly answer: SearchAnswer;
  readonly stories: readonly StoryOf[];
};

/** An answer of the search, with the names and addresses of what it found. */
export function toSearchResult(text: string, { answer, stories }: Found): SearchResult {
  const index = indexDataset(answer.slice);
  const copies = new Map(stories.map(({ id, total }) => [id, total - 1]));
  return {
    text,
    total: answer.total,
    hits: answer.hits.map((hit) => ({
      ...toHitRow(index, hit),
      copies: copies.get(hit.id) ?? 0,
    })),
    facets: answer.facets.map(({ field, values }) => ({
      field,
      values: toSent(field, toReadingOrder(field, values)),
    })),
    bars: (answer.histogram === null ? undefined : toBars(answer.histogram)) ?? null,
    next: answer.next,
    suggestion: answer.suggestion,
    faultAt: answer.fault?.offset ?? null,
    notice: answer.notice,
  };
}

function toHitRow(index: RecordIndex, hit: SearchHit): Omit<SearchHitRow, "copies"> {
  const { id, kind, passage } = hit;
  const words = passage === null ? null : spanAddress(passage.article, passage.target);
  return {
    id,
    kind,
    label: KINDS[kind].label,
    ...toWordsOf(index, hit, words),
    href: (kind === "article" ? words : null) ?? index.refOf(id).address ?? words ?? "/health",
    facts: factsOf(index, hit),
    voice: voiceOf(index, hit),
  };
}

/**
 * The title and the sentence that matched. A short item's title is often the beginning of its one
 * sentence, or holds all of it: then only the longer of the two is shown.
 */
function toWordsOf(
  index: RecordIndex,
  hit: SearchHit,
  href: string | null,
): Pick<SearchHitRow, "title" | "titleMarks" | "passage"> {
  const title = titleOf(index, hit);
  const { passage } = hit;
  if (passage === null || href === null) return { ...title, passage: null };
  const { text, marks } = passage;
  if (title.title.startsWith(text)) return { ...title, passage: null };
  return text.startsWith(title.title.replace(/[\s….]+$/u, ""))
    ? { title: text, titleMarks: marks, passage: null }
    : { ...title, passage: { text, marks } };
}

function factsOf(index: RecordIndex, { kind, id }: SearchHit): readonly string[] {
  if (kind === "statement" || kind === "event") return caveatsOf(index.findOf(kind, id));
  const article = kind === "article" ? index.findOf("article", id) : undefined;
  if (article === undefined) return [];
  const { published, publisher } = article;
  return [published === null ? null : formatEdtf(published.edtf), publisher].filter(
    (fact) => fact !== null,
  );
}

/** What keeps a claim from being taken for what is so. */
const caveatsOf = (claim: Statement | Event | undefined): readonly string[] => [
  ...(claim?.polarity === "negated" ? ["said not to be so"] : []),
  ...(claim?.status === "proposed" ? ["proposed, not yet reviewed"] : []),
];

/** The title; of an article without a headline, its first words. */
function titleOf(
  index: RecordIndex,
  { id, title, titleMarks }: SearchHit,
): Pick<SearchHitRow, "title" | "titleMarks"> {
  const text = index.findOf("article", id)?.headline === null ? index.textOf(id) : undefined;
  return text === undefined
    ? { title, titleMarks }
    : { title: toOpeningWords(text), titleMarks: [] };
}

/** A statement names its speaker in its title; an event must say who asserts it. */
function voiceOf(index: RecordIndex, { kind, id }: SearchHit): string | null {
  if (kind !== "event") return null;
  const voice = index.findOf("event", id)?.voice;
  if (voice === undefined) return null;
  const statement = index.findOf("statement", voice);
  if (statement === undefined) return "the article";
  return statement.speaker === null ? "somebody who is quoted" : index.nameOf(statement.speaker);
}
