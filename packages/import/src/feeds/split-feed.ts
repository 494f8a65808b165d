/** One item of a feed, as a stretch of the feed's bytes. */
export type FeedItem = {
  readonly start: number;
  readonly end: number;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** Whether it was never closed: the feed breaks off in it. */
  readonly isCut: boolean;
};

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const LINE_END = 0x0a;
const NAME = /^(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/u;
/** Longer than the name of an item with its prefix. */
const LONGEST_NAME = 64;

/**
 * Finds the items of a feed without parsing it, so that each can be kept as the bytes that it is and
 * few need to be in memory as more than that. In any encoding that has ASCII's letters as they are.
 *
 * @param name `item` or `entry`, under whatever prefix.
 */
export function splitFeed(bytes: Buffer, name: string): FeedItem[] {
  const items: FeedItem[] = [];
  let open: { readonly start: number; readonly line: number } | undefined;
  let depth = 0;
  let line = 1;
  let counted = 0;
  let at = bytes.indexOf(LESS);
  while (at !== -1) {
    const skipped = findSkipped(bytes, at);
    const isEnd = bytes[at + 1] === SLASH;
    const isItem = skipped === undefined && hasName(bytes, isEnd ? at + 2 : at + 1, name);
    const tagEnd = isItem ? bytes.indexOf(GREATER, at) : -1;
    if (isItem && tagEnd !== -1) {
      if (depth === 0 && !isEnd) {
        line += countLines(bytes, counted, at);
        counted = at;
        open = { start: at, line };
      }
      if (!isEnd) depth += 1;
      // <item/> is closed where it is opened.
      const closes = isEnd || bytes[tagEnd - 1] === SLASH;
      if (closes && depth > 0) depth -= 1;
      if (closes && depth === 0 && open !== undefined) {
        items.push({ ...open, end: tagEnd + 1, isCut: false });
        open = undefined;
      }
    }
    at = bytes.indexOf(LESS, skipped ?? at + 1);
  }
  if (open !== undefined) items.push({ ...open, end: bytes.length, isCut: true });
  return items;
}

/** The end of a comment or of a CDATA section that begins here; undefined where none does. */
function findSkipped(bytes: Buffer, at: number): number | undefined {
  if (bytes[at + 1] !== 0x21) return undefined;
  const start = bytes.toString("latin1", at, at + 9);
  const end = start.startsWith("<!--") ? "-->" : start === "<![CDATA[" ? "]]>" : undefined;
  if (end === undefined) return undefined;
  const found = bytes.indexOf(end, at, "latin1");
  return found === -1 ? bytes.length : found + end.length;
}

function hasName(bytes: Buffer, at: number, name: string): boolean {
  const tag = bytes.toString("latin1", at, at + LONGEST_NAME);
  return NAME.exec(tag)?.[1] === name;
}

function countLines(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END, from); at !== -1 && at < to; lines += 1) {
    at = bytes.indexOf(LINE_END, at + 1);
  }
  return lines;
}
