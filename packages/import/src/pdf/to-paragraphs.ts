import type { PdfLine } from "./pdf-line.ts";

/** A line this much further down than lines usually are begins a paragraph. */
const GAP = 1.35;
/** A line set in by this many letters begins a paragraph. */
const INDENT = 0.8;
/** Letters this much larger or smaller are a heading, a caption, a note. */
const OTHER_SIZE = 1.12;
/** A line that ends this part of the column before its edge is the last of its paragraph. */
const SHORT = 0.75;

/**
 * The paragraphs of a document, by where its lines stand: a larger gap, an indent, another size of
 * letters, or a line that ends early and with a full stop divide them. A paragraph goes on over the end
 * of a page or a column. Lines that most pages repeat at their edge (running titles, numbers) are left
 * out.
 */
export function toParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const lines = withoutRunningLines(pages).flat();
  const stepOf = findUsualSteps(lines);
  const words = new Set(lines.flatMap((line) => toWords(line.text)));
  const paragraphs: string[] = [];
  let text = "";
  let before: PdfLine | undefined;
  for (const line of lines) {
    if (before !== undefined && beginsParagraph(before, line, stepOf(line))) {
      paragraphs.push(text);
      text = "";
    }
    text = text === "" ? line.text : joinLines(text, line.text, words);
    before = line;
  }
  return text === "" ? paragraphs : [...paragraphs, text];
}

function beginsParagraph(before: PdfLine, line: PdfLine, step: number): boolean {
  const ratio = Math.max(line.size, 1) / Math.max(before.size, 1);
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return true;
  const down = before.y - line.y;
  const finished = /[.!?…:»”"’)\]]$/u.test(before.text);
  // Up, or far down: the next column or page. The sentence says whether the paragraph goes on.
  if (down <= 0 || down > 5 * step) return finished || /^\p{Lu}/u.test(line.text);
  if (down > GAP * step) return true;
  if (line.x - before.x > INDENT * line.size && finished) return true;
  const width = Math.max(before.end, line.end) - Math.min(before.x, line.x);
  return (
    finished && before.end - before.x < SHORT * width && /^[\p{Lu}\p{N}“"«–—-]/u.test(line.text)
  );
}

/** Lines of one size, in half points: a caption is set closer than the text. */
const toSizeClass = (line: PdfLine): number => Math.round(line.size * 2);

/** The distance to the line before, in points, that is most frequent among lines of one size. */
function findUsualSteps(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const counts = new Map<number, Map<number, number>>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || toSizeClass(before) !== toSizeClass(line)) return;
    const down = Math.round((before.y - line.y) * 2) / 2;
    if (down <= 0) return;
    const steps = counts.get(toSizeClass(line)) ?? new Map<number, number>();
    counts.set(toSizeClass(line), steps.set(down, (steps.get(down) ?? 0) + 1));
  });
  const usual = new Map([...counts].map(([size, steps]) => [size, mostFrequent(steps)]));
  return (line) => usual.get(toSizeClass(line)) ?? USUAL_LEADING * line.size;
}

/** What printers set between two lines where nothing else is known, in sizes of the letters. */
const USUAL_LEADING = 1.25;

/** The key with the highest count; of several, the lowest key. */
function mostFrequent(counts: ReadonlyMap<number, number>): number {
  const [best] = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  return best?.[0] ?? 0;
}

/**
 * Two printed lines as one. A hyphen at the end goes only where that is safe: a soft hyphen, or one
 * without which the word stands elsewhere in the document. Any other stays, as it was printed.
 */
function joinLines(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + next;
  if (!/\p{L}[-‐]$/u.test(text) || !/^\p{Ll}/u.test(next)) return `${text} ${next}`;
  const head = toWords(text.slice(0, -1)).at(-1) ?? "";
  const tail = toWords(next)[0] ?? "";
  return words.has(head + tail) ? text.slice(0, -1) + next : text + next;
}

const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** How many pages must repeat a line before it is taken for a running one. */
const FEW_PAGES = 3;

function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const name of new Set(edgeOf(page).map(toRunningName))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const needed = Math.max(FEW_PAGES, pages.length / 2);
  const isRunning = (line: PdfLine): boolean => (counts.get(toRunningName(line)) ?? 0) >= needed;
  return pages.map((page) => {
    const edge = new Set(edgeOf(page));
    return page.filter((line) => !(edge.has(line) && isRunning(line)));
  });
}

/** The two highest and the two lowest lines of a page, wherever the file has them. */
function edgeOf(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])];
}

/** What a running line has in common on all pages: the number of the page is another on each. */
const toRunningName = (line: PdfLine): string =>
  line.text.toLowerCase().replaceAll(/\p{N}+/gu, "#");
