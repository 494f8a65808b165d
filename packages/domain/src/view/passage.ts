/** The sentences around anchors: evidence as a reader wants to see it. */
import type { Anchor } from "../text/anchor.ts";
import type { Sentence } from "../text/sentences.ts";
import { compareSpans } from "../text/span.ts";
import type { RecordIndex } from "./record-index.ts";
import type { Passage } from "./view.ts";

/** Anchors of one article whose sentences follow each other: from sentence `first` to `last`. */
type Run = { readonly anchors: Anchor[]; readonly first: number; last: number };

/**
 * The passages that carry the anchors, in text order: for each run of sentences one passage, with a
 * mark for each anchor in it; anchors in sentences apart make passages apart. An anchor whose text
 * the dataset does not hold makes a passage of its own words (`block` is -1).
 */
export function passagesOf(index: RecordIndex, anchors: readonly Anchor[]): Passage[] {
  const articles = new Set(anchors.map(({ article }) => article));
  return [...articles].flatMap((article) => {
    const inArticle = anchors.filter((anchor) => anchor.article === article);
    return passagesIn(index, inArticle.toSorted(compareSpans));
  });
}

/** The passage around one anchor. */
export function passageOf(index: RecordIndex, anchor: Anchor): Passage {
  return passagesOf(index, [anchor])[0] ?? bare(anchor);
}

function passagesIn(index: RecordIndex, anchors: readonly Anchor[]): Passage[] {
  const [example] = anchors;
  if (example === undefined) return [];
  const text = index.textOf(example.article) ?? "";
  const sentences = index.sentencesOf(example.article);
  return runsOf(sentences, anchors).map((run) => toPassage(text, sentences, run));
}

/** The runs of sentences that the anchors touch. */
function runsOf(sentences: readonly Sentence[], anchors: readonly Anchor[]): Run[] {
  const runs: Run[] = [];
  for (const anchor of anchors) {
    const { first, last } = touchedBy(sentences, anchor);
    const run = runs.at(-1);
    if (run !== undefined && first <= last && continues(sentences, run, first)) {
      run.anchors.push(anchor);
      run.last = Math.max(run.last, last);
    } else {
      runs.push({ anchors: [anchor], first, last });
    }
  }
  return runs;
}

/** Whether sentence `first` is in the run, or is the next one of the same block. */
function continues(sentences: readonly Sentence[], run: Run, first: number): boolean {
  if (run.first > run.last) return false;
  if (first <= run.last) return true;
  return first === run.last + 1 && sentences[first]?.block === sentences[run.last]?.block;
}

/** Indexes of the first and last sentence that share words with the anchor; `first > last` if none. */
function touchedBy(
  sentences: readonly Sentence[],
  anchor: Anchor,
): { first: number; last: number } {
  const first = countWhere(sentences, ({ end }) => end <= anchor.start);
  const last = countWhere(sentences, ({ start }) => start < anchor.end) - 1;
  return { first, last };
}

/** How many sentences from the first on fulfil the condition; they are in order, so by halving. */
function countWhere(sentences: readonly Sentence[], holds: (s: Sentence) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const sentence = sentences[middle];
    if (sentence !== undefined && holds(sentence)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toPassage(text: string, sentences: readonly Sentence[], run: Run): Passage {
  const [anchor] = run.anchors;
  const first = sentences[run.first];
  const last = sentences[run.last];
  // A run has at least one anchor.
  if (anchor === undefined) throw new Error("a run of sentences without an anchor");
  if (first === undefined || last === undefined || run.first > run.last) return bare(anchor);
  const sentence = { start: first.start, end: last.end };
  const marks = run.anchors.map(({ start, end }) => ({
    start: Math.max(start, sentence.start) - sentence.start,
    end: Math.min(end, sentence.end) - sentence.start,
  }));
  return {
    article: anchor.article,
    block: first.block,
    sentence,
    text: text.slice(sentence.start, sentence.end),
    marks,
    target: {
      start: anchor.start,
      end: Math.max(...run.anchors.map(({ end }) => end)),
    },
  };
}

/** An anchor's own words, where the sentence is not known. */
const bare = ({ article, start, end, exact }: Anchor): Passage => ({
  article,
  block: -1,
  sentence: { start, end },
  text: exact,
  marks: [{ start: 0, end: exact.length }],
  target: { start, end },
});
