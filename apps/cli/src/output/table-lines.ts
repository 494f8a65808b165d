/** A plain table: words on the left, figures on the right, as narrow as it can be. */
import type { Line } from "./line.ts";
import { faint, line, plain } from "./line.ts";
import { textWidth } from "./text-width.ts";

export type Table = {
  readonly head: readonly string[];
  /** As many cells as the head has; the first is words, the others stand on the right. */
  readonly rows: readonly (readonly string[])[];
};

const GAP = 2;

/** The first column gives way where the table is too wide. */
export function tableLines({ head, rows }: Table, width: number): Line[] {
  const widths = head.map((_cell, column) =>
    Math.max(...[head, ...rows].map((row) => textWidth(row[column] ?? ""))),
  );
  const others = widths.slice(1).reduce((sum, each) => sum + each + GAP, 0);
  const label = Math.max(8, Math.min(widths[0] ?? 0, width - others));
  const set = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0
          ? padEnd(cut(cell, label), label)
          : " ".repeat(GAP) + padStart(cell, widths[column] ?? 0),
      )
      .join("")
      .trimEnd();
  return [line(faint(set(head))), ...rows.map((row) => line(plain(set(row))))];
}

const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - textWidth(text))) + text;

const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - textWidth(text)));

function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = Array.from(text);
  while (textWidth(characters.join("")) > width - 1) characters.pop();
  return `${characters.join("")}…`;
}
