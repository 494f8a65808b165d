/** The evaluation as tables for a terminal. */
import type { ReaderScores, SystemScores } from "./evaluate.ts";
import type { Score } from "./score.ts";
import type { NameScores } from "./score-names.ts";
import type { QuoteScores } from "./score-quotes.ts";
import type { SeedScores } from "./seed-article.ts";
import type { SplitChoice } from "./split.ts";

export type Evaluation = {
  readonly corpora: string;
  readonly split: SplitChoice;
  readonly documents: { readonly [corpus: string]: number };
  readonly systems: readonly SystemScores[];
  readonly readers: ReaderScores;
  readonly seed: SeedScores;
};

const SPLITS: { readonly [S in SplitChoice]: string } = {
  report:
    "the reporting half (ids whose sha256 has an odd fourth byte); the rules and the model were made with the other half",
  tune: "the tuning half (ids whose sha256 has an even fourth byte): for work on the rules, not for claims",
  all: "all documents: a fair figure only for corpora that nothing was tuned on",
};

const percent = (value: number): string => value.toFixed(3);

const row = (label: string, { precision, recall, f1, gold }: Score): string =>
  `  ${label.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${gold})`;

export function printEvaluation({ split, documents, systems, readers, seed }: Evaluation): string {
  const counts = Object.entries(documents).map(([name, count]) => `${name} ${count}`);
  return [
    `Measured on ${SPLITS[split]}.`,
    `Documents: ${counts.join(", ")}.`,
    ...systems.flatMap(printSystem),
    ...(readers.articles === 0
      ? []
      : [
          "",
          `A second reader of ${readers.articles} whole articles, beside the first`,
          ...printNames(readers.names),
          ...printQuotes(readers.quotes),
        ]),
    "",
    "The bundled article",
    row("names, exact", seed.names),
    `  quotations found ${seed.quotations.found} of ${seed.quotations.gold}, speakers right ${seed.quotations.speakers}`,
    `  indirect found ${seed.indirect.found} of ${seed.indirect.gold}, speakers right ${seed.indirect.speakers}`,
    `  “Barkhane” left out: ${seed.nameInQuotesLeftOut ? "yes" : "no"}`,
    row("metonyms", seed.claims.metonyms),
    row("relations", seed.claims.relations),
    row("relations of predicates tried", seed.claims.relationsTried),
    row("what statements are about", seed.claims.about),
    row("occasions, overlapping", seed.claims.occasions),
  ].join("\n");
}

/** Rows of what the corpora have: nothing is told of what nobody annotated. */
const annotated = (rows: readonly (readonly [label: string, score: Score])[]): string[] =>
  rows.filter(([, { gold }]) => gold > 0).map(([label, score]) => row(label, score));

function printCalibration({ names, statements }: SystemScores["calibration"]): string[] {
  const parts = [
    ...(names === null ? [] : [`names ${percent(names)}`]),
    ...(statements === null ? [] : [`statements ${percent(statements)}`]),
  ];
  return parts.length === 0 ? [] : [`  calibration error: ${parts.join(", ")}`];
}

const printNames = (names: NameScores): string[] =>
  annotated([
    ["names", names.overlapping],
    ["names, exact", names.exact],
    ...Object.entries(names.byKind).map(([kind, score]) => [`  ${kind}`, score] as const),
    ...Object.entries(names.byGenre).map(([genre, score]) => [`  in ${genre}`, score] as const),
  ]);

const printQuotes = (quotes: QuoteScores): string[] => [
  ...annotated([
    ["quotations", quotes.all],
    ["quotations, exact", quotes.exact],
    ...Object.entries(quotes.byManner).map(([manner, score]) => [`  ${manner}`, score] as const),
  ]),
  ...Object.entries(quotes.speakers)
    .filter(([, { gold }]) => gold > 0)
    .map(
      ([manner, { accuracy, gold }]) =>
        `  ${`speakers of ${manner} ones`.padEnd(34)} ${percent(accuracy)}  (${gold} found)`,
    ),
];

function printSystem(scores: SystemScores): string[] {
  const { names, quotes, whole, coref, links, events, calibration, articlesPerSecond, errors } =
    scores;
  const ofWhole = [...printNames(whole.names), ...printQuotes(whole.quotes)];
  return [
    "",
    scores.name,
    ...printNames(names),
    ...printQuotes(quotes),
    ...(ofWhole.length === 0
      ? []
      : ["  in whole articles:", ...ofWhole.map((line) => `  ${line}`)]),
    ...(coref === null
      ? []
      : [
          `  coreference: MUC ${percent(coref.muc)}  B³ ${percent(coref.b3)}  CEAFe ${percent(coref.ceafe)}  CoNLL ${percent(coref.conll)}`,
        ]),
    ...(links === null || links.links === 0
      ? []
      : [`  links, given the mention: ${percent(links.accuracy)}  (${links.links})`]),
    ...(events === null || events.plover.sentences + events.cameo.sentences === 0
      ? []
      : [
          `  PLOVER type: ${percent(events.plover.accuracy)}, among all proposed ${percent(events.plover.anyAccuracy)}  (${events.plover.sentences} sentences); CAMEO sentences ${percent(events.cameo.accuracy)}  (${events.cameo.sentences})`,
        ]),
    ...printCalibration(calibration),
    ...(articlesPerSecond === null
      ? []
      : [`  articles a second of processor time: ${Math.round(articlesPerSecond)}`]),
    "  most frequent errors:",
    ...errors.map(
      ({ kind, count, examples }) =>
        `    ${String(count).padStart(4)}  ${kind}: ${examples.map((example) => `“${example}”`).join(", ")}`,
    ),
  ];
}
