/** The plainest way to quotations: quotation marks, and the nearest name beside "said". */
import { findQuotations } from "@onrecord/domain";
import type { QuoteProposal } from "../match-quotes.ts";

const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]+\s?)+)`;
const AFTER = new RegExp(String.raw`^[\s,]*(?:said\s+${NAME}|${NAME}\s+said)`, "u");
const BEFORE = new RegExp(String.raw`${NAME}\s+said[,:]?\s*$`, "u");

export function findByRegex(text: string): QuoteProposal[] {
  return findQuotations(text).quotations.flatMap(({ inner, outer }): QuoteProposal[] => {
    const words = text.slice(inner.start, inner.end);
    if (words.split(/\s+/u).length < 4) return [];
    const after = AFTER.exec(text.slice(outer.end, outer.end + 80));
    const before = BEFORE.exec(text.slice(Math.max(0, outer.start - 80), outer.start));
    const name = after?.[1] ?? after?.[2] ?? before?.[1];
    const near = after === null ? Math.max(0, outer.start - 80) : outer.end;
    const at = name === undefined ? -1 : text.indexOf(name, near);
    const speaker =
      name === undefined || at === -1 ? null : { start: at, end: at + name.trimEnd().length };
    return [{ manner: "direct", content: [inner], speaker }];
  });
}
