import type { TextDifference } from "@onrecord/data";
import { findDifferences } from "@onrecord/data";
import type { Article, Span } from "@onrecord/domain";
import type { RecordShelf } from "../dataset/record-shelf.ts";
import { EXIT } from "../exit-code.ts";
import { differenceLines } from "../output/difference-lines.ts";
import type { Line } from "../output/line.ts";
import { accent, BLANK, faint, inTone, line } from "../output/line.ts";
import { countOf } from "../output/plural.ts";
import { toCarrier } from "../output/story-lines.ts";
import { wrapLine } from "../output/wrap.ts";
import type { Screen } from "../screen.ts";
import { findOrExplain } from "./get-record.ts";
import type { ShelfRequest } from "./with-shelf.ts";
import { withShelf } from "./with-shelf.ts";
import type { Workshop } from "./workshop.ts";

export type DiffRequest = ShelfRequest & {
  readonly ids: readonly [before: string, after: string];
  readonly all: boolean;
  readonly json: boolean;
};

/** Shows where the texts of two articles differ. */
export const diff = (request: DiffRequest, workshop: Workshop): Promise<number> =>
  withShelf(request, workshop, async (shelf) => {
    const { screen } = workshop;
    const before = await findText(request.ids[0], shelf, screen);
    const after = before && (await findText(request.ids[1], shelf, screen));
    if (before === undefined || after === undefined) return EXIT.findings;
    const differences = findDifferences(before.text, after.text);
    if (request.json) await screen.printJson(toReport(before, after, differences));
    else
      await screen.print([
        ...headLines("- ", before, screen),
        ...headLines("+ ", after, screen),
        BLANK,
        ...bodyLines([before, after], differences, { ...screen, all: request.all }),
      ]);
    return EXIT.ok;
  });

/** An article with its text. */
type Written = { readonly article: Article; readonly text: string };

async function findText(
  id: string,
  shelf: RecordShelf,
  screen: Screen,
): Promise<Written | undefined> {
  const record = await findOrExplain({ id, kinds: ["article"] }, shelf, screen);
  if (record?.kind !== "article") return undefined;
  const { text } = shelf.around(record).dataset.texts[record.file] ?? {};
  if (text === undefined) throw new Error(`the text of ${record.id} is missing`);
  return { article: record, text };
}

const headLines = (sign: string, { article }: Written, { width }: Screen): Line[] =>
  wrapLine(
    line(`${toCarrier(article)}, ${article.published?.edtf ?? "undated"}  `, accent(article.id)),
    { width, first: line(inTone(sign === "- " ? "error" : "info", sign)) },
  );

function bodyLines(
  [before, after]: readonly [Written, Written],
  differences: readonly TextDifference[],
  paper: { readonly width: number; readonly all: boolean },
): Line[] {
  if (differences.length === 0) return [line("Their words are the same.")];
  const same = shareOfSame(before.text, differences);
  return [
    line(`${countOf(differences.length, "difference")}. `, faint(toSameWords(same))),
    BLANK,
    ...differenceLines({ before: before.text, after: after.text }, differences, paper),
  ];
}

/** The share of the first text's characters, white space aside, that stand in the other too. */
function shareOfSame(text: string, differences: readonly TextDifference[]): number {
  const lengthOf = ({ start, end }: Span): number =>
    text.slice(start, end).replaceAll(/\s/g, "").length;
  const removed = differences.reduce((sum, { before }) => sum + lengthOf(before), 0);
  const whole = lengthOf({ start: 0, end: text.length });
  return whole === 0 ? 0 : 1 - removed / whole;
}

const toSameWords = (share: number): string =>
  `${Math.floor(100 * share)} % of the first text stands in the second.`;

/** What differs, for programs. Offsets are UTF-16 code units. */
const toReport = (before: Written, after: Written, differences: readonly TextDifference[]) => ({
  before: before.article.id,
  after: after.article.id,
  differences: differences.map((each) => ({
    before: { ...each.before, text: before.text.slice(each.before.start, each.before.end) },
    after: { ...each.after, text: after.text.slice(each.after.start, each.after.end) },
  })),
});
