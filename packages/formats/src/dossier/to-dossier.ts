/** Puts a dossier together from a slice of the record. */
import type { Claim, Dataset, Event } from "@onrecord/domain";
import {
  compareClaims,
  compareEdtf,
  EVENT_TYPES,
  formatEdtf,
  indexDataset,
  isOnRecord,
  KINDS,
  toArticleView,
} from "@onrecord/domain";
import type { ExportOptions } from "../export-format.ts";
import { findEntity } from "../find-entity.ts";
import { claimEntry, whenOf, type Workbench } from "./claim-entry.ts";
import { contradictionSection, inferenceSection, unknownSection, voiceSection } from "./doubts.ts";
import { quoteOf } from "../short-quote.ts";
import type {
  Dossier,
  DossierArticle,
  DossierEntry,
  DossierSection,
  DossierSubject,
} from "./dossier.ts";
import { ours, quoted } from "./dossier.ts";
import { entitySections } from "./entity-sections.ts";
import { leftOut } from "./left-out.ts";
import { languageName } from "./language-name.ts";
import { createFootnotes } from "./footnotes.ts";

/**
 * The dossier of a subject; undefined where the slice does not hold it. The slice is what the record
 * has on it: for an entity `ArticleStore.entityReadings`, for an event all that was read from its
 * articles, for a search the records that were found.
 */
export function toDossier(
  slice: Dataset,
  subject: DossierSubject,
  options: ExportOptions,
): Dossier | undefined {
  const index = indexDataset(slice);
  const bench: Workbench = { index, options, notes: createFootnotes(index, options) };
  const told = tellOf(bench, subject);
  if (told === undefined) return undefined;
  const { title, label, claims, sections, about } = told;
  const ids = [
    ...new Set([
      ...claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
      ...told.articles,
    ]),
  ];
  const doubts =
    claims.length === 0
      ? []
      : [
          voiceSection(bench, claims),
          contradictionSection(bench, claims),
          inferenceSection(bench, claims),
        ];
  const all = [
    ...sections,
    ...doubts,
    unknownSection(bench, claims, { articles: ids, unnamed: told.unnamed }),
  ];
  const articles = articlesOf(bench, ids);
  const { manifest } = slice;
  return {
    title,
    label,
    introduction: [
      about,
      ...leftOut(bench, subject, claims),
      `Every sentence below is footnoted with the words of the article that carries it. It was made from ${articles.length === 1 ? "one article" : `${articles.length} articles`}; what other articles say is not in it.`,
      ...(claims.length === 0
        ? ["No statement, event or relation that concerns it was read out of these articles."]
        : []),
      ...(options.withoutText === true
        ? ["The articles’ texts are left out: quotations are cut to 300 characters."]
        : []),
    ],
    sections: all,
    articles,
    footnotes: bench.notes.footnotes(),
    record: `${manifest.title}, version ${manifest.version} of ${formatEdtf(manifest.created)}. Rights in the articles’ texts: ${manifest.textRights}`,
  };
}

type Told = {
  readonly title: string;
  readonly label: string;
  /** One sentence on what the dossier holds. */
  readonly about: string;
  readonly claims: readonly Claim[];
  readonly sections: readonly DossierSection[];
  /** Articles that carry no claim, but are quoted. */
  readonly articles: readonly string[];
  /** Whether the subject has no name in the articles. */
  readonly unnamed: boolean;
};

function tellOf(bench: Workbench, subject: DossierSubject): Told | undefined {
  switch (subject.kind) {
    case "entity":
      return tellOfEntity(bench, subject.id);
    case "event":
      return tellOfEvent(bench, subject.id);
    case "search":
      return tellOfSearch(bench, subject);
  }
}

function tellOfEntity(bench: Workbench, id: string): Told | undefined {
  const entity = findEntity(bench.index, id);
  if (entity === undefined) return undefined;
  const claims = inTime(bench.index.claimsOf(id));
  const title = bench.index.nameOf(id);
  return {
    title,
    label: KINDS[entity.kind].label,
    about: `What the record holds on ${title}.`,
    claims,
    sections: entitySections(bench, entity, claims),
    articles: [],
    unnamed: entity.names.length === 0,
  };
}

function tellOfEvent(bench: Workbench, id: string): Told | undefined {
  const event = bench.index.findOf("event", id);
  if (event === undefined) return undefined;
  const others = inTime(claimsIn(bench).filter((claim) => claim.id !== id));
  const voices = others.filter((claim) => claim.id === event.voice);
  const spokenOf = others.filter(
    (claim) =>
      claim.kind === "statement" &&
      claim.about.some((each) => each === id) &&
      !voices.includes(claim),
  );
  const parts = others.filter(
    (claim) => claim.kind === "event" && (claim.partOf === id || claim.id === event.partOf),
  );
  const claims = [event, ...voices, ...spokenOf, ...parts, ...oppositesOf(event, others)];
  const section = sectionWith(bench);
  return {
    title: event.description,
    label: EVENT_TYPES[event.type].label,
    about: "What the record holds on this event.",
    claims: [...new Set(claims)],
    sections: [
      section("What happened", [event], ""),
      section(
        "Who asserts it",
        voices,
        "The article tells it in its own voice; nobody is quoted as asserting it.",
      ),
      section("What was said of it", spokenOf, "No statement on record is about this event."),
      section(
        "What it belongs to",
        parts,
        "It is part of no larger event on record, and has no parts.",
      ),
    ],
    articles: [],
    unnamed: false,
  };
}

/** Events of the same type that the same people did to the same others: what may contradict it. */
const oppositesOf = (event: Event, others: readonly Claim[]): readonly Claim[] =>
  others.filter(
    (claim) =>
      claim.kind === "event" &&
      claim.type === event.type &&
      claim.place === event.place &&
      String(claim.actors.toSorted()) === String(event.actors.toSorted()),
  );

function tellOfSearch(
  bench: Workbench,
  { query, hits, total }: DossierSubject & { readonly kind: "search" },
): Told {
  const found = new Set(hits.map(({ id }) => id));
  const claims = inTime(claimsIn(bench).filter(({ id }) => found.has(id)));
  const section = sectionWith(bench);
  const ofKind = (kind: Claim["kind"]): readonly Claim[] =>
    claims.filter((claim) => claim.kind === kind);
  const told = hits.filter(({ id }) => !claims.some((claim) => claim.id === id));
  const passages = told.flatMap(({ passage }) => passage ?? []);
  const left = total > hits.length ? `, of which these are the first ${hits.length}` : "";
  return {
    title: query,
    label: "Search",
    about: `What the record holds on this search: ${total} ${total === 1 ? "record was" : "records were"} found${left}.`,
    claims,
    sections: [
      section("What was said", ofKind("statement"), "No statement was found."),
      section("What happened", ofKind("event"), "No event was found."),
      {
        heading: "What stands in the articles",
        explanation:
          "Sentences in which the search found articles, people, organizations and places, with the dates of the articles.",
        entries: told.map((hit) => passageEntry(bench, hit)),
        empty: "Nothing else was found.",
        dated: true,
      },
    ],
    articles: passages.map(({ article }) => article),
    unnamed: false,
  };
}

/** A record that was found, in the sentence in which it was. */
const passageEntry = (
  { index, options, notes }: Workbench,
  { id, passage }: (DossierSubject & { readonly kind: "search" })["hits"][number],
): DossierEntry => ({
  when: whenOf(toArticleView(index, passage?.article ?? id)?.published ?? null),
  pieces:
    passage === null || passage.article === id
      ? [quoted(passage === null ? index.nameOf(id) : quoteOf(passage.text, options))]
      : [quoted(index.nameOf(id)), ours(": "), quoted(quoteOf(passage.text, options))],
  remarks: [],
  notes: passage === null ? [] : [notes.numberOfPassage(passage)],
});

/** All claims of the slice that stand on the record. */
const claimsIn = ({ index: { dataset } }: Workbench): readonly Claim[] =>
  [...dataset.statements, ...dataset.events, ...dataset.relations].filter(isOnRecord);

/** The earliest first; then as they stand in the articles. */
const inTime = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted(
    (a, b) => compareEdtf(a.time?.edtf ?? null, b.time?.edtf ?? null) || compareClaims(a, b),
  );

const sectionWith =
  (bench: Workbench) =>
  (heading: string, claims: readonly Claim[], empty: string): DossierSection => ({
    heading,
    explanation: null,
    entries: claims.map((claim) => claimEntry(bench, claim)),
    empty,
    dated: true,
  });

/** The articles that carry the claims, with their fingerprints. */
function articlesOf({ index, options }: Workbench, ids: readonly string[]): DossierArticle[] {
  return ids.flatMap((id) => {
    const view = toArticleView(index, id);
    if (view === undefined) return [];
    const { article, ref } = view;
    return {
      id,
      title: ref.name,
      facts: [
        `author: ${article.author ?? "unknown"}`,
        `publisher: ${article.publisher ?? "unknown"}`,
        `published: ${ref.published?.label ?? "unknown"}${ref.published?.basis === "textual" || ref.published === null ? "" : " (inferred)"}`,
        ...(article.url === null ? [] : [`at ${article.url}`]),
        `language: ${languageName(article.language)}`,
        ...(article.translation === null
          ? []
          : [
              `translated from ${languageName(article.translation.from)}, by: ${article.translation.by}${article.translation.basis === "textual" ? "" : " (inferred)"}; quotations are not the words that were spoken`,
            ]),
      ],
      sha256: article.sha256,
      url: options.baseUrl === undefined ? null : `${options.baseUrl}${ref.address}`,
    };
  });
}
