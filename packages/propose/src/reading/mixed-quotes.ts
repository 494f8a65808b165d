/**
 * Quotation marks of two kinds in one pair, as in texts that were pasted together: “yes" and "no”. The
 * marks of such a paragraph are read as straight ones, which are told apart by what stands around them.
 */
import type { Block, QuotationsFound } from "@onrecord/domain";
import { findQuotations } from "@onrecord/domain";

/** The quotations of a text, its paragraphs with mixed marks read anew; offsets are those of the text. */
export function findMixedQuotations(text: string, blocks: readonly Block[]): QuotationsFound {
  const found = findQuotations(text);
  const lone = found.unbalanced.filter(({ start }) => /["“”]/u.test(text.charAt(start)));
  if (lone.length === 0) return found;
  let next = 0;
  const mended = blocks.map(({ start, end }) => {
    while ((lone[next]?.start ?? end) < start) next += 1;
    const own = text.slice(start, end);
    const isLone = (lone[next]?.start ?? end) < end;
    return isLone ? { start, end, words: straightened(own) } : { start, end, words: own };
  });
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, words } of mended) {
    pieces.push(text.slice(at, start), words);
    at = end;
  }
  const changed = [...pieces, text.slice(at)].join("");
  return changed === text ? found : findQuotations(changed);
}

/** As long as before: all double marks straight, and `said,"We` opened. */
function straightened(words: string): string {
  const isMixed =
    (/"/u.test(words) && /[“”]/u.test(words)) ||
    /[\p{L}.,!?]“(?=\s|$)|(?:^|\s)”(?=\p{L})/u.test(words);
  const marks = isMixed ? words.replaceAll(/[“”]/gu, '"') : words;
  return marks.replaceAll(/(?<=\p{L})[,:](?="\p{Lu})/gu, " ");
}
