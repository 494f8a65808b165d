import { toCells } from "./to-cells.ts";

const DELIMITERS = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What stands between the cells of a table, by its first rows: the sign that divides them into most
 * cells, and equally many in each. Undefined where no sign does.
 *
 * @param sample the first lines of the file; the last may be cut off
 */
export function findDelimiter(sample: string): Delimiter | undefined {
  let best: { delimiter: Delimiter; score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const widths = toRows(sample).map((row) => toCells(row, delimiter).length);
    const [first = 1] = widths;
    if (first < 2) continue;
    const alike = widths.filter((width) => width === first).length / widths.length;
    const score = alike * 100 + Math.min(first, 50);
    if (alike >= 0.5 && (best === undefined || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter;
}

const MOST_ROWS = 20;

/** The first rows, without the last, which may be cut off; an odd number of quotes joins a line to the next. */
function toRows(sample: string): string[] {
  const lines = sample.split(/\r\n|\n|\r/u);
  const rows: string[] = [];
  let row = "";
  for (const line of lines.length > 1 ? lines.slice(0, -1) : lines) {
    row = row === "" ? line : `${row}\n${line}`;
    if ((row.split('"').length - 1) % 2 === 1) continue;
    if (row !== "") rows.push(row);
    row = "";
    if (rows.length === MOST_ROWS) break;
  }
  return rows;
}

/** Whether a first row names columns: short, different words, and no numbers, dates or addresses. */
export const looksLikeHeader = (cells: readonly string[]): boolean =>
  new Set(cells.map((cell) => cell.trim().toLowerCase())).size === cells.length &&
  cells.every((cell) => {
    const name = cell.trim();
    return name.length <= 64 && !/[\r\n]/u.test(name) && !/^\W*\d|https?:|[.!?]$/u.test(name);
  }) &&
  cells.some((cell) => /\p{L}/u.test(cell));
