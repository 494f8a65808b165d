/** Makes a segment of the documents of a log. */
import { ByteWriter } from "../encoding/byte-writer.ts";
import { MAX_FREQUENCY, TITLE_WEIGHT } from "../scoring.ts";
import type { DocumentColumns } from "./document-columns.ts";
import { createColumns } from "./document-columns.ts";
import type { DocumentLog, LoggedDocument } from "./document-log.ts";
import type { FacetList } from "./facet-lists.ts";
import { appendPosition } from "./positions.ts";
import type { SegmentTarget } from "./segment-writer.ts";
import { SegmentWriter } from "./segment-writer.ts";
import { sortStrings } from "./sort-strings.ts";
import type { WordForm } from "./word-forms.ts";
import { mostFrequentForm } from "./word-forms.ts";

const toColumns = (documents: readonly LoggedDocument[]): DocumentColumns => {
  const columns = createColumns(documents.length);
  for (const [index, document] of documents.entries()) {
    columns.keys[index] = document.key;
    columns.lengths[index] = document.length;
    columns.titles[index] = document.title;
    columns.earliest[index] = document.earliest;
    columns.latest[index] = document.latest;
  }
  return columns;
};

const toFacetList = (field: string, documents: readonly LoggedDocument[]): FacetList => {
  const lists = documents.map(({ facets }) => [...new Set(facets[field] ?? [])]);
  const values = [...new Set(lists.flat())].toSorted((a, b) => (a < b ? -1 : 1));
  const ordinalOf = new Map(values.map((value, ordinal) => [value, ordinal]));
  const offsets = new Uint32Array(documents.length + 1);
  const ordinals: number[] = [];
  for (const [index, list] of lists.entries()) {
    for (const value of list) ordinals.push(ordinalOf.get(value) ?? 0);
    offsets[index + 1] = ordinals.length;
  }
  return { field, values, offsets, ordinals: Uint32Array.from(ordinals) };
};

const toFacetLists = (documents: readonly LoggedDocument[]): FacetList[] => {
  const fields = new Set(documents.flatMap(({ facets }) => Object.keys(facets)));
  return [...fields]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((field) => toFacetList(field, documents));
};

/** The distinct terms in order, which of them each word of the log has, and how often each word is met. */
type SortedTerms = {
  readonly terms: readonly string[];
  readonly termOf: Uint32Array;
  /** The log's words in the order of their terms. */
  readonly order: Uint32Array;
  readonly counts: Uint32Array;
};

const sortTerms = ({ words }: DocumentLog): SortedTerms => {
  const terms: string[] = [];
  const termOf = new Uint32Array(words.length);
  const order = sortStrings(words.map(({ term }) => term));
  for (const number of order) {
    const term = words[number]?.term ?? "";
    if (terms.at(-1) !== term) terms.push(term);
    termOf[number] = terms.length - 1;
  }
  return { terms, termOf, order, counts: new Uint32Array(words.length) };
};

/** All occurrences by term: those of a term in the order of documents and positions. */
type SortedOccurrences = {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly positions: Uint32Array;
};

const sortOccurrences = (
  log: DocumentLog,
  documents: readonly LoggedDocument[],
  { terms: distinct, termOf, counts }: SortedTerms,
): SortedOccurrences => {
  const { terms, positions } = log;
  const words = distinct.length;
  const starts = new Uint32Array(words + 1);
  for (const { start, end } of documents) {
    for (let at = start; at < end; at++) {
      const word = terms[at] ?? 0;
      counts[word] = (counts[word] ?? 0) + 1;
      const next = (termOf[word] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let word = 0; word < words; word++) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }
  const fill = starts.slice();
  const total = starts[words] ?? 0;
  const sorted = { starts, documents: new Uint32Array(total), positions: new Uint32Array(total) };
  for (const [index, { start, end }] of documents.entries()) {
    for (let at = start; at < end; at++) {
      const term = termOf[terms[at] ?? 0] ?? 0;
      const place = fill[term] ?? 0;
      fill[term] = place + 1;
      sorted.documents[place] = index;
      sorted.positions[place] = positions[at] ?? 0;
    }
  }
  return sorted;
};

/** How each term is written most often. */
const toForms = ({ words }: DocumentLog, sorted: SortedTerms): WordForm[] => {
  const { terms, termOf, counts, order } = sorted;
  const toForm = (number: number): WordForm => ({
    word: words[number]?.word ?? "",
    count: counts[number] ?? 0,
  });
  let start = 0;
  return terms.map((term, index) => {
    const first = start;
    while (start < order.length && termOf[order[start] ?? 0] === index) start++;
    // Nearly all are written in one way.
    if (start === first + 1) return toForm(order[first] ?? 0);
    const forms = Array.from(order.subarray(first, start), toForm);
    return mostFrequentForm(forms) ?? { word: term, count: 0 };
  });
};

/** Writes the documents of `log` as a segment; there must be one at least. */
export const buildSegment = (log: DocumentLog, target: SegmentTarget): void => {
  const documents = [...log.documents.values()].toSorted((a, b) => a.key - b.key);
  const columns = toColumns(documents);
  const writer = new SegmentWriter(target, { columns, facets: toFacetLists(documents) });
  const sorted = sortTerms(log);
  const occurrences = sortOccurrences(log, documents, sorted);
  const forms = toForms(log, sorted);
  const list = {
    documents: new Uint32Array(documents.length),
    frequencies: new Uint8Array(documents.length),
  };
  const stream = new ByteWriter();
  for (const [number, term] of sorted.terms.entries()) {
    const start = occurrences.starts[number] ?? 0;
    const end = occurrences.starts[number + 1] ?? 0;
    if (start === end) continue;
    stream.clear();
    let count = 0;
    let frequency = 0;
    let current = -1;
    let previous = -1;
    for (let at = start; at < end; at++) {
      const document = occurrences.documents[at] ?? 0;
      const position = occurrences.positions[at] ?? 0;
      if (document !== current) {
        current = document;
        previous = -1;
        frequency = 0;
        list.documents[count++] = document;
      }
      appendPosition(stream, position, previous);
      previous = position;
      frequency += position < (columns.titles[document] ?? 0) ? TITLE_WEIGHT : 1;
      list.frequencies[count - 1] = Math.min(MAX_FREQUENCY, frequency);
    }
    writer.add(
      { term, form: forms[number] ?? { word: term, count: 0 } },
      { count, ...list },
      stream.view(),
    );
  }
  writer.finish();
};
