/** How far annotators agree, as tables for a terminal, and where they do not. */
import { KINDS } from "@onrecord/domain";
import type { Agreement, AlphaOfKind, KindAgreement, PairAgreement } from "@onrecord/review";
import { toF1 } from "@onrecord/review";
import { disagreementLines } from "./disagreement-lines.ts";
import { grouped } from "./import-lines.ts";
import type { Line } from "./line.ts";
import { BLANK, faint, line, strong } from "./line.ts";
import { countOf } from "./plural.ts";
import { tableLines } from "./table-lines.ts";
import { wrapLine } from "./wrap.ts";

/** The name of an annotator in tables: his letter. The letters are said once, before them. */
const letterOf = (annotator: number): string =>
  annotator < 26 ? String.fromCodePoint(65 + annotator) : `#${annotator + 1}`;

export function agreementLines(
  result: Agreement,
  subjects: readonly string[],
  width: number,
): Line[] {
  const whole = [
    ...subjects.flatMap((subject, index) =>
      wrapLine(line(subject), { width, first: line(strong(`${letterOf(index)}  `)) }),
    ),
    ...extentLines(result, width),
  ];
  if (result.articles === 0) return whole;
  return [
    ...whole,
    BLANK,
    ...alphaLines(result.alphas, width),
    ...result.pairs.flatMap((pair) => pairLines(pair, width)),
    ...disagreementLines(result.disagreements, { letterOf, pairs: result.pairs.length, width }),
  ];
}

function extentLines({ articles, alone, silent }: Agreement, width: number): Line[] {
  const notes = silent.flatMap((count, index) =>
    count === 0
      ? []
      : [
          `In ${countOf(count, "article")} ${letterOf(index)} has nothing where another has something; --annotated-by-all passes over such.`,
        ],
  );
  const compared = `${countOf(articles, "article is", "articles are")} compared.`;
  const left =
    alone === 0 ? "" : ` ${countOf(alone, "article")} that one alone has count for nothing.`;
  return [
    ...wrapLine(
      line(articles === 0 ? "There is no article that two of them have." : compared, left),
      {
        width,
      },
    ),
    ...notes.flatMap((note) => wrapLine(line(faint(note)), { width })),
  ];
}

/** A figure between −1 and 1; a dash where there is none. */
const toFigure = (value: number | null): string =>
  value === null ? "–" : value.toFixed(3).replace("-", "−");

const alphaLines = (alphas: readonly AlphaOfKind[], width: number): Line[] =>
  tableLines(
    {
      head: ["Krippendorff’s alpha", "units", "", "alpha"],
      rows: alphas.map(({ kind, unit, units, alpha }) => [
        KINDS[kind].plural,
        grouped(units),
        units === 1 ? unit : `${unit}s`,
        toFigure(alpha),
      ]),
    },
    width,
  );

const pairLines = ({ first, second, kinds }: PairAgreement, width: number): Line[] => {
  const [a, b] = [letterOf(first), letterOf(second)];
  return [
    BLANK,
    ...tableLines(
      {
        head: [`${a} and ${b}`, a, b, "exact", "F1", "overlap", "F1", "kappa"],
        rows: kinds.flatMap(spanRows),
      },
      width,
    ),
    ...fieldLines(kinds, [a, b], width),
  ];
};

const spanRows = ({ kind, spans, units }: KindAgreement): string[][] =>
  spans.map((score) => [
    score.category === null ? KINDS[kind].plural : `  ${score.category}`,
    grouped(score.first),
    grouped(score.second),
    grouped(score.exact),
    toFigure(toF1(score.exact, score)),
    grouped(score.overlapping),
    toFigure(toF1(score.overlapping, score)),
    score.category === null ? toFigure(units.kappa) : "",
  ]);

/** What they say of what both have. */
function fieldLines(
  kinds: readonly KindAgreement[],
  [a, b]: readonly [string, string],
  width: number,
): Line[] {
  const rows = kinds.flatMap(({ kind, fields }) =>
    fields.map(({ field, count, agreed, kappa }) => [
      `${KINDS[kind].label}: ${field}`,
      grouped(count),
      grouped(agreed),
      toFigure(agreed / count),
      toFigure(kappa),
    ]),
  );
  if (rows.length === 0) return [];
  const head = [`Of what ${a} and ${b} have`, "both", "same", "share", "kappa"];
  return [BLANK, ...tableLines({ head, rows }, width)];
}
