/** The encyclopedia's page that a mention means: to link to a collection that has such pages. */
import { countriesIn } from "../../../src/gazetteer/countries-in.ts";
import { findNational } from "../../../src/gazetteer/find-national.ts";
import { findCountry, findInGazetteer, isState } from "../../../src/gazetteer/gazetteer.ts";
import { spellOut } from "../../../src/gazetteer/spell-out.ts";
import { foldName } from "../../../src/identity/cluster.ts";
import { findDemonym } from "../../../src/lexicon/demonyms.ts";
import { isFirstName } from "../../../src/lexicon/first-names.ts";
import type { LinkedItem } from "../corpora.ts";
import type { LinkedMention } from "./system.ts";

type Counts = Map<string, number>;

/** Pages by the words that link to them. */
export class PageIndex {
  readonly #exact = new Map<string, Counts>();
  readonly #folded = new Map<string, Counts>();

  constructor(items: readonly LinkedItem[]) {
    for (const { text, wiki } of items.flatMap(({ links }) => links)) {
      count(this.#exact, text, wiki);
      count(this.#folded, foldName(text), wiki);
    }
  }

  pagesOf(words: string): readonly (readonly [page: string, count: number])[] {
    const pages =
      this.#exact.get(words) ??
      this.#folded.get(foldName(words)) ??
      this.#folded.get(foldName(spellOut(words)));
    return pages === undefined ? [] : [...pages].toSorted((a, b) => b[1] - a[1]);
  }
}

function count(index: Map<string, Counts>, words: string, page: string): void {
  const pages = index.get(words) ?? new Map<string, number>();
  index.set(words, pages.set(page, (pages.get(page) ?? 0) + 1));
}

/** How much a page of a country that the text names, and one of another, counts for the times. */
const AGREES = 3;
const ELSEWHERE = 0.1;
/** Before the words, so near, a country is likely theirs. */
const NEAR = 60;

export function findPage({ words, text }: LinkedMention, index: PageIndex): string {
  const codes = codesAround(words, text);
  const own = codesOf(words);
  const around = own.length > 0 ? own : codes;
  const [best] = index
    .pagesOf(words)
    .map(([page, times]) => {
      const its = codesOf(page.replaceAll(/[()]/gu, " "));
      const agrees = its.some((code) => around.includes(code));
      const isTold = its.length > 0 && around.length > 0;
      return { page, agrees, score: times * (isTold ? (agrees ? AGREES : ELSEWHERE) : 1) };
    })
    .toSorted((a, b) => b.score - a.score);
  const national = findNational(words, codes);
  if (best !== undefined && (best.agrees || national === undefined)) return best.page;
  return national ?? findTitle(words, text) ?? findPerson(words, text, index) ?? spellOut(words);
}

const codesOf = (words: string): string[] => countriesIn(words).map(({ code }) => code);

/** The countries that the text names, those shortly before the words first. */
function codesAround(words: string, text: string): string[] {
  const at = Math.max(0, text.indexOf(words));
  const named = countriesIn(text).filter(({ start }) => start < at || start >= at + words.length);
  const near = named.filter(({ start }) => start < at && at - start < NEAR).toReversed();
  return [...new Set([...near, ...named].map(({ code }) => code))];
}

/** What the gazetteer knows, nationalities, and towns of the United States with their state. */
function findTitle(words: string, text: string): string | undefined {
  const bare = words.replace(/['’]s$/u, "");
  const [entry] = findInGazetteer(words);
  const [known = entry] = findInGazetteer(bare);
  const code = findDemonym(bare);
  const country = code === undefined ? undefined : findCountry(code)?.title;
  const state = /^, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u.exec(
    text.slice(Math.max(0, text.indexOf(words)) + words.length),
  )?.[1];
  const town =
    state !== undefined && isState(state) && !/ (?:Park|Forest)$/u.test(words)
      ? `${words}, ${state}`
      : undefined;
  return known?.title ?? country ?? town;
}

/** Somebody whom the words name by his family name alone, and the text in full. */
function findPerson(words: string, text: string, index: PageIndex): string | undefined {
  if (words.includes(" ") || !/^\p{Lu}\p{Ll}/u.test(words)) return undefined;
  const names = text.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+/gu) ?? [];
  const full = names.find(
    (name) => name.endsWith(` ${words}`) && isFirstName(name.split(" ")[0] ?? ""),
  );
  return full === undefined ? undefined : (index.pagesOf(full)[0]?.[0] ?? full);
}
