/** The figures of an evaluation as a table for `docs/proposing.md`. */
import type { SystemScores } from "./evaluate.ts";
import type { Score } from "./score.ts";
import type { Evaluation } from "./print-evaluation.ts";

const BEGIN = "<!-- figures: pnpm eval --corpora DIR --docs -->";
const END = "<!-- end of figures -->";

/** "3 of 4, and 1 wrong". */
const ofGold = ({ found, gold, proposed, right }: Score): string =>
  `${found} of ${gold}${proposed === right ? "" : ` and ${proposed - right} wrong`}`;

const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : value.toFixed(2);

type Row = readonly [label: string, value: (scores: SystemScores) => number | null | undefined];

const ROWS: readonly Row[] = [
  ["names, F1", ({ names }) => names.overlapping.f1],
  ["names, precision", ({ names }) => names.overlapping.precision],
  ["names, recall", ({ names }) => names.overlapping.recall],
  ["names in news, F1", ({ names }) => names.byGenre["news"]?.f1],
  ["people, F1", ({ names }) => names.byKind.person.f1],
  ["organizations, F1", ({ names }) => names.byKind.organization.f1],
  ["places, F1", ({ names }) => names.byKind.place.f1],
  ["names, exact bounds, F1", ({ names }) => names.exact.f1],
  ["quotations, F1", ({ quotes }) => quotes.all.f1],
  ["direct quotations, F1", ({ quotes }) => quotes.byManner.direct.f1],
  ["direct quotations, recall", ({ quotes }) => quotes.byManner.direct.recall],
  ["mixed quotations, F1", ({ quotes }) => quotes.byManner.mixed.f1],
  ["mixed quotations, recall", ({ quotes }) => quotes.byManner.mixed.recall],
  ["indirect quotations, F1", ({ quotes }) => quotes.byManner.indirect.f1],
  ["indirect quotations, recall", ({ quotes }) => quotes.byManner.indirect.recall],
  ["quotations, exact bounds, F1", ({ quotes }) => quotes.exact.f1],
  ["speakers of direct ones that were found", ({ quotes }) => quotes.speakers.direct.accuracy],
  ["speakers of indirect ones that were found", ({ quotes }) => quotes.speakers.indirect.accuracy],
  ["whole articles: names, F1", ({ whole }) => whole.names.overlapping.f1],
  ["whole articles: names, precision", ({ whole }) => whole.names.overlapping.precision],
  ["whole articles: names, recall", ({ whole }) => whole.names.overlapping.recall],
  ["whole articles: direct quotations, F1", ({ whole }) => whole.quotes.byManner.direct.f1],
  ["whole articles: direct quotations, recall", ({ whole }) => whole.quotes.byManner.direct.recall],
  ["whole articles: mixed quotations, F1", ({ whole }) => whole.quotes.byManner.mixed.f1],
  ["whole articles: mixed quotations, recall", ({ whole }) => whole.quotes.byManner.mixed.recall],
  ["whole articles: indirect quotations, F1", ({ whole }) => whole.quotes.byManner.indirect.f1],
  [
    "whole articles: indirect quotations, recall",
    ({ whole }) => whole.quotes.byManner.indirect.recall,
  ],
  ["whole articles: quotations, exact bounds, F1", ({ whole }) => whole.quotes.exact.f1],
  ["whole articles: speakers of direct ones", ({ whole }) => whole.quotes.speakers.direct.accuracy],
  ["whole articles: speakers of mixed ones", ({ whole }) => whole.quotes.speakers.mixed.accuracy],
  [
    "whole articles: speakers of indirect ones",
    ({ whole }) => whole.quotes.speakers.indirect.accuracy,
  ],
  ["coreference, CoNLL", ({ coref }) => coref?.conll],
  ["links, given the mention", ({ links }) => links?.accuracy],
  ["PLOVER type of a sentence", ({ events }) => events?.plover.accuracy],
  ["calibration error of names", ({ calibration }) => calibration.names],
  ["calibration error of statements", ({ calibration }) => calibration.statements],
];

/** Puts the figures between their marks in a page. */
export function withFigures(page: string, evaluation: Evaluation): string {
  const [before = "", rest = ""] = page.split(BEGIN);
  const [, after = ""] = rest.split(END);
  return `${before}${BEGIN}\n\n${toMarkdown(evaluation)}\n\n${END}${after}`;
}

function toMarkdown({ documents, systems, readers, seed }: Evaluation): string {
  const counts = Object.entries(documents).map(([name, count]) => `${name}: ${count}`);
  const table = [
    `|  | ${systems.map(({ name }) => name).join(" | ")} |`,
    `| --- | ${systems.map(() => "---").join(" | ")} |`,
    ...ROWS.map(
      ([label, value]) => `| ${label} | ${systems.map((one) => share(value(one))).join(" | ")} |`,
    ),
    `| articles a second of processor time | ${systems.map(({ articlesPerSecond }) => (articlesPerSecond === null ? "–" : String(Math.round(articlesPerSecond)))).join(" | ")} |`,
  ];
  return [
    `On the reporting half (${counts.join(", ")}).`,
    "",
    ...table,
    "",
    `Two readers of the same ${readers.articles} whole articles, the second measured as if it were a program: names F1 ${share(readers.names.overlapping.f1)}, direct quotations F1 ${share(readers.quotes.byManner.direct.f1)} with ${share(readers.quotes.speakers.direct.accuracy)} of the speakers, mixed ${share(readers.quotes.byManner.mixed.f1)}, indirect ${share(readers.quotes.byManner.indirect.f1)}.`,
    "",
    `The bundled article: quotations found ${seed.quotations.found} of ${seed.quotations.gold}, speakers right ${seed.quotations.speakers}; retold without quotation marks ${seed.indirect.found} of ${seed.indirect.gold}; “Barkhane” ${seed.nameInQuotesLeftOut ? "left out" : "taken for speech"}; names with exact bounds F1 ${seed.names.f1.toFixed(2)}.`,
    `Of its other annotation: metonyms ${ofGold(seed.claims.metonyms)}, relations ${ofGold(seed.claims.relations)} (of the predicates that are tried ${ofGold(seed.claims.relationsTried)}), entities that statements are about ${ofGold(seed.claims.about)}, occasions ${ofGold(seed.claims.occasions)}.`,
  ].join("\n");
}
