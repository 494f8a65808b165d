import type {
  ClaimView,
  EntityRef,
  EventView,
  Passage,
  RecordRef,
  RelationView,
  Span,
  StatementView,
  TimeView,
} from "@onrecord/domain";
import { citationOf, spanAddress } from "@onrecord/domain";
import { toHistoryLines } from "#web/features/history/to-history-lines.ts";
import { AUXILIARY_WORDS, BASIS_WORDS, CERTAINTY_WORDS, toCueWords } from "./claim-words.ts";
import type {
  ClaimCardData,
  ClaimHeading,
  ClaimPassage,
  ClaimRow,
  ClaimRowValue,
  ClaimVoice,
} from "./claim-card-data.ts";

/** Puts a claim into the words and links of its card. `baseUrl` is the site's, for the citation. */
export function toClaimCard(view: ClaimView, baseUrl: string): ClaimCardData {
  const passages = toSpans(view.record.evidence);
  return {
    id: view.record.id,
    kind: view.kind,
    label: toLabel(view),
    href: view.address,
    heading: toHeading(view),
    rows: toRows(view).filter((row) => row.values.length > 0),
    voice: toVoice(view),
    caveats: toCaveats(view),
    reason: view.record.reason,
    evidence: view.evidence.map((passage) => toPassage(view, passage)),
    words: view.kind === "statement" ? toSpans(view.record.content) : passages,
    passages,
    citation: citationOf(view, baseUrl).text,
    history: toHistoryLines(view.record.provenance),
  };
}

/** In text order, whatever the order of weight in which the record gives them. */
const toSpans = (anchors: readonly Span[]): Span[] =>
  anchors.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);

const toPassage = (view: ClaimView, passage: Passage): ClaimPassage => ({
  text: passage.text,
  marks: toMarks(view, passage),
  href: spanAddress(passage.article, passage.target),
});

/**
 * What to mark in a sentence of the evidence: of a statement, the words said. Of other claims the
 * words that carry it; a mark over the whole sentence would tell nothing, and is left out.
 */
function toMarks(view: ClaimView, { article, sentence, text, marks }: Passage): readonly Span[] {
  if (view.kind !== "statement")
    return marks.filter(({ start, end }) => start > 0 || end < text.length);
  return view.record.content
    .filter((words) => words.article === article)
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
}

function toLabel(view: ClaimView): string {
  switch (view.kind) {
    case "statement": {
      const { before, after } = toCueWords(view.record);
      return [before, view.speaker?.name ?? "somebody", after].filter(Boolean).join(" ");
    }
    case "event":
      return view.record.description;
    case "relation":
      return `${view.subject.name}: ${view.label} ${view.object.name}`;
  }
}

function toHeading(view: ClaimView): ClaimHeading {
  switch (view.kind) {
    case "statement":
      return {
        kind: "statement",
        ...toCueWords(view.record),
        speaker: view.speaker,
        content: view.record.content.map(({ exact }) => exact),
        quoted: view.record.manner !== "indirect",
      };
    case "event":
      return { kind: "event", type: view.label, description: view.record.description };
    case "relation":
      return {
        kind: "relation",
        subject: view.subject,
        predicate: view.label,
        object: view.object,
        role: view.record.role,
      };
  }
}

function toRows(view: ClaimView): ClaimRow[] {
  switch (view.kind) {
    case "statement":
      return statementRows(view);
    case "event":
      return eventRows(view);
    case "relation":
      return relationRows(view);
  }
}

const statementRows = (view: StatementView): ClaimRow[] => [
  row("To", entities(view.addressees)),
  row("About", view.about.map(toReference)),
  timeRow(view.time),
  row("Where", entities([view.place])),
  row("Occasion", words(view.occasion)),
  row("Introduced by", words(view.cue === null ? null : `“${view.cue}”`)),
];

const eventRows = (view: EventView): ClaimRow[] => [
  row("Who", entities(view.actors)),
  row("Towards", entities(view.recipients)),
  timeRow(view.time),
  row("Where", entities([view.place])),
  row("Part of", view.partOf === null ? [] : [toReference(view.partOf)]),
];

const relationRows = (view: RelationView): ClaimRow[] => [timeRow(view.time)];

const row = (
  label: string,
  values: readonly ClaimRowValue[],
  reason?: string | null,
): ClaimRow => ({
  label,
  values,
  reason: reason ?? null,
});

const words = (text: string | null): ClaimRowValue[] =>
  text === null ? [] : [{ kind: "words", words: text }];

const entities = (refs: readonly (EntityRef | null)[]): ClaimRowValue[] =>
  refs.filter((ref) => ref !== null).map((entity) => ({ kind: "entity", entity }));

function timeRow(time: TimeView | null): ClaimRow {
  if (time === null) return row("When", []);
  const inferred = BASIS_WORDS[time.basis] === null ? null : time.reason;
  const said = time.label ?? (time.words === null ? "not known" : `“${time.words}”, left open`);
  return row("When", words(said), inferred);
}

const isEntity = (ref: RecordRef): ref is EntityRef => "named" in ref;

const toReference = (ref: RecordRef): ClaimRowValue =>
  isEntity(ref)
    ? { kind: "entity", entity: ref }
    : ref.address === null
      ? { kind: "words", words: ref.name }
      : { kind: "link", words: ref.name, href: ref.address };

function toVoice({ voice }: ClaimView): ClaimVoice {
  return voice.kind === "article"
    ? { kind: "article" }
    : { kind: "statement", speaker: voice.speaker, href: voice.address };
}

function toCaveats(view: ClaimView): string[] {
  const { record } = view;
  return [
    record.polarity === "negated" ? "said not to be so" : null,
    ...(view.kind === "event" ? view.record.auxiliary.map((mode) => AUXILIARY_WORDS[mode]) : []),
    BASIS_WORDS[record.basis],
    CERTAINTY_WORDS[record.certainty],
    record.status === "proposed" ? "proposed, not yet reviewed" : null,
  ].filter((caveat) => caveat !== null);
}
