/** Makes a segment of the documents of a log. */
import { ByteWriter } from "../encoding/byte-writer.ts";
import { MAX_FREQUENCY, TITLE_WEIGHT } from "../scoring.ts";
import type { DocumentColumns } from "./document-columns.ts";
import { createColumns } from "./document-columns.ts";
import type { DocumentLog, LoggedDocument } from "./document-log.ts";
import type { FacetList } from "./facet-lists.ts";
import type { Lexicon } from "./lexicon.ts";
import { appendPosition } from "./positions.ts";
import type { EncodedTerm, SegmentTarget } from "./segment-writer.ts";
import { SegmentWriter } from "./segment-writer.ts";
import { compareEncoded } from "./sort-encoded.ts";

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

/**
 * The terms of the documents in order: of each, a form that has it; the form in which it is written most often, and how often that is; and
 * which of them each form of the lexicon has.
 */
type SortedTerms = {
  readonly count: number;
  readonly forms: Uint32Array;
  readonly written: Uint32Array;
  readonly writtenCounts: Uint32Array;
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
  const { order, isSame } = lexicon.toOrder();
  const termOf = new Uint32Array(counts.length);
  const forms = new Uint32Array(counts.length);
  const written = new Uint32Array(counts.length);
  const writtenCounts = new Uint32Array(counts.length);
  let count = 0;
  /** The forms of the last term that was met. */
  let same: number[] = [];
  /** Whether that is still the term of the form at hand. */
  let isOpen = false;
  for (let at = 0; at < order.length; at++) {
    if (isSame[at] === 0) isOpen = false;
    const form = order[at] ?? 0;
    const met = counts[form] ?? 0;
    if (met === 0) continue;
    if (isOpen) {
      // Nearly all are written in one way.
      if (same.length === 0) same = [forms[count - 1] ?? 0];
      same.push(form);
      const best = findMostFrequent(lexicon, same, counts);
      written[count - 1] = best.form;
      writtenCounts[count - 1] = best.count;
    } else {
      if (same.length > 0) same = [];
      forms[count] = form;
      written[count] = form;
      writtenCounts[count] = met;
      count++;
      isOpen = true;
    }
    termOf[form] = count - 1;
  }
  return { count, forms, written, writtenCounts, termOf };
};

/** Of forms of one term, the one whose word is met most often; of equals, the first by the alphabet. Two analyses may have the same word. */
const findMostFrequent = (
  { words }: Lexicon,
  forms: readonly number[],
  counts: Uint32Array,
): { readonly form: number; readonly count: number } => {
  let best = { form: 0, count: 0 };
  for (const form of forms) {
    let count = 0;
    for (const other of forms) {
      if (other === form || compareEncoded(words, other, form) === 0) count += counts[other] ?? 0;
    }
    if (count < best.count) continue;
    if (count > best.count || compareEncoded(words, form, best.form) < 0) best = { form, count };
  }
  return best;
};

/** All occurrences by term: those of a term in the order of documents and positions, each as two numbers. */
type SortedOccurrences = { readonly starts: Uint32Array; readonly places: Uint32Array };

const sortOccurrences = (
  { occurrences }: DocumentLog,
  documents: readonly LoggedDocument[],
  { counts, termOf, count: terms }: SortedTerms & { readonly counts: Uint32Array },
): SortedOccurrences => {
  const starts = new Uint32Array(terms + 1);
  for (let form = 0; form < counts.length; form++) {
    const met = counts[form] ?? 0;
    if (met === 0) continue;
    const next = (termOf[form] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + met;
  }
  for (let term = 0; term < terms; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const fill = starts.slice();
  const places = new Uint32Array((starts[terms] ?? 0) * 2);
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

/** Longer than any term, in bytes. */
const term = new Uint8Array(1 << 10);

const toEncodedTerm = (
  { terms, words }: Pick<Lexicon, "terms" | "words">,
  { forms, written, writtenCounts }: SortedTerms,
  number: number,
): EncodedTerm => {
  const { bytes, places } = terms;
  const form = forms[number] ?? 0;
  const [start = 0, end = 0] = [places[form * 2], places[form * 2 + 1]];
  for (let at = start; at < end; at++) term[at - start] = bytes[at] ?? 0;
  const best = written[number] ?? 0;
  const count = writtenCounts[number] ?? 0;
  const [from = 0, to = 0] = [words.places[best * 2], words.places[best * 2 + 1]];
  const isTerm = from === places[best * 2] && to === places[best * 2 + 1];
  const word = isTerm ? null : words.bytes.subarray(from, to);
  return { bytes: term, length: end - start, form: { word, count } };
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
  const { terms, words } = log.lexicon;
  for (let number = 0; number < sorted.count; number++) {
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
    writer.addEncoded(toEncodedTerm({ terms, words }, sorted, number), list, stream);
  }
  writer.finish();
};
