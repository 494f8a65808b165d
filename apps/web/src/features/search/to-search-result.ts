import type { SearchAnswer, SearchHit } from "@onrecord/data";
import { indexDataset, KINDS, spanAddress } from "@onrecord/domain";
import type { Dataset, RecordIndex } from "@onrecord/domain";
import { toOpeningWords } from "#web/features/articles/opening-words.ts";
import type { SearchHitRow, SearchResult } from "./search-result.ts";

/** An answer of the search, with the names and addresses of what it found. `slice` holds the hits. */
export function toSearchResult(text: string, answer: SearchAnswer, slice: Dataset): SearchResult {
  const index = indexDataset(slice);
  return {
    text,
    total: answer.total,
    hits: answer.hits.map((hit) => toHitRow(index, hit)),
    facets: answer.facets,
    notice: answer.notice,
  };
}

function toHitRow(index: RecordIndex, hit: SearchHit): SearchHitRow {
  const { id, kind, passage } = hit;
  const words = passage === null ? null : spanAddress(passage.article, passage.target);
  return {
    id,
    kind,
    label: KINDS[kind].label,
    ...titleOf(index, hit),
    href: (kind === "article" ? words : null) ?? index.refOf(id).address ?? words ?? "/health",
    passage:
      passage === null || words === null
        ? null
        : { text: passage.text, marks: passage.marks, href: words },
    voice: voiceOf(index, hit),
  };
}

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
