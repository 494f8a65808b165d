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

/** The terms of the documents in order, which of them each form of the lexicon has, and how often each form is met. */
type SortedTerms = {
  readonly terms: string[];
  readonly forms: WordForm[];
  readonly termOf: Uint32Array;
};

/** How often each form of the lexicon is met in the documents. */
const countForms = (log: DocumentLog, documents: readonly LoggedDocument[]): Uint32Array => {
  const counts = new Uint32Array(log.lexicon.size);
  const { forms } = log.occurrences;
  for (const { start, end } of documents) {
    for (let at = start; at < end; at++) {
      const form = forms[at] ?? 0;
      counts[form] = (counts[form] ?? 0) + 1;
    }
  }
  return counts;
};

/** The terms, and how each is written most often. */
const sortTerms = ({ lexicon }: DocumentLog, counts: Uint32Array): SortedTerms => {
  const { terms: allTerms, words } = lexicon;
  const { order, isSame } = lexicon.toOrder();
  const termOf = new Uint32Array(counts.length);
  const terms: string[] = [];
  const forms: WordForm[] = [];
  /** Whether the term of the last form that was met is still that of the form at hand. */
  let isOpen = false;
  let same: WordForm[] = [];
  for (let at = 0; at < order.length; at++) {
    if (isSame[at] === 0) isOpen = false;
    const form = order[at] ?? 0;
    const count = counts[form] ?? 0;
    if (count === 0) continue;
    const written = { word: words[form] ?? "", count };
    if (isOpen) {
      // Nearly all are written in one way.
      if (same.length === 0) same = forms.slice(-1);
      same.push(written);
      forms[forms.length - 1] = mostFrequentForm(same) ?? written;
    } else {
      if (same.length > 0) same = [];
      terms.push(allTerms[form] ?? "");
      forms.push(written);
      isOpen = true;
    }
    termOf[form] = terms.length - 1;
  }
  return { terms, forms, termOf };
};

/** All occurrences by term: those of a term in the order of documents and positions, each as two numbers. */
type SortedOccurrences = { readonly starts: Uint32Array; readonly places: Uint32Array };

const sortOccurrences = (
  { occurrences }: DocumentLog,
  documents: readonly LoggedDocument[],
  { counts, termOf, terms }: SortedTerms & { readonly counts: Uint32Array },
): SortedOccurrences => {
  const starts = new Uint32Array(terms.length + 1);
  for (let form = 0; form < counts.length; form++) {
    const count = counts[form] ?? 0;
    if (count === 0) continue;
    const next = (termOf[form] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + count;
  }
  for (let term = 0; term < terms.length; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const fill = starts.slice();
  const places = new Uint32Array((starts[terms.length] ?? 0) * 2);
  const { forms } = occurrences;
  for (let document = 0; document < documents.length; document++) {
    const { start = 0, end = 0, title = 0 } = documents[document] ?? {};
    for (let at = start; at < end; at++) {
      const term = termOf[forms[at] ?? 0] ?? 0;
      const place = fill[term] ?? 0;
      fill[term] = place + 1;
      places[place * 2] = document;
      // The body's positions begin one later, so that no phrase reaches from the title into it.
      places[place * 2 + 1] = at - start < title ? at - start : at - start + 1;
    }
  }
  return { starts, places };
};

/** Writes the documents of `log` as a segment; there must be one at least. */
export const buildSegment = (log: DocumentLog, target: SegmentTarget): void => {
  const documents = [...log.documents.values()].toSorted((a, b) => a.key - b.key);
  const columns = toColumns(documents);
  const writer = new SegmentWriter(target, { columns, facets: toFacetLists(documents) });
  const counts = countForms(log, documents);
  const sorted = sortTerms(log, counts);
  const { starts, places } = sortOccurrences(log, documents, { ...sorted, counts });
  const list = {
    count: 0,
    documents: new Uint32Array(documents.length),
    frequencies: new Uint8Array(documents.length),
  };
  const stream = new ByteWriter();
  const { titles } = columns;
  for (let number = 0; number < sorted.terms.length; number++) {
    const end = (starts[number + 1] ?? 0) * 2;
    stream.clear();
    let count = 0;
    let frequency = 0;
    let current = -1;
    let previous = -1;
    for (let at = (starts[number] ?? 0) * 2; at < end; at += 2) {
      const document = places[at] ?? 0;
      const position = places[at + 1] ?? 0;
      if (document !== current) {
        current = document;
        previous = -1;
        frequency = 0;
        list.documents[count++] = document;
      }
      appendPosition(stream, position, previous);
      previous = position;
      frequency += position < (titles[document] ?? 0) ? TITLE_WEIGHT : 1;
      list.frequencies[count - 1] = Math.min(MAX_FREQUENCY, frequency);
    }
    list.count = count;
    const term = sorted.terms[number] ?? "";
    const { word = term, count: written = 0 } = sorted.forms[number] ?? {};
    const form = { word: word === term ? null : word, count: written };
    writer.add({ term, form }, list, stream);
  }
  writer.finish();
};
