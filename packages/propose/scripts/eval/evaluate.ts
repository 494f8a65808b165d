/** Scores every system on every task, in one run. */
import { countriesIn } from "../../src/gazetteer/countries-in.ts";
import { findNational } from "../../src/gazetteer/find-national.ts";
import { findInGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { spellOut } from "../../src/gazetteer/spell-out.ts";
import { foldName } from "../../src/identity/cluster.ts";
import type { AnnotatedArticles } from "./annotation.ts";
import { calibrationOf } from "./calibration.ts";
import type { Graded } from "./calibration.ts";
import type { Corpora, EntityDocument, LinkedItem } from "./corpora.ts";
import type { Clustering, CorefScores } from "./coref-scores.ts";
import { scoreCoref } from "./coref-scores.ts";
import type { ErrorKind } from "./errors.ts";
import { ErrorBook } from "./errors.ts";
import { scoreEvents } from "./match-events.ts";
import type { EventScores } from "./match-events.ts";
import { share } from "./score.ts";
import type { NameScores } from "./score-names.ts";
import { scoreNames } from "./score-names.ts";
import type { QuoteScores } from "./score-quotes.ts";
import { scoreQuotes } from "./score-quotes.ts";
import type { SplitChoice } from "./split.ts";
import { isIn, splitOf } from "./split.ts";
import type { LinkedMention, System } from "./systems/system.ts";
import { createSecondReader } from "./systems/second-reader.ts";
import { mentionKey } from "./systems/system.ts";

export type SystemScores = {
  readonly name: string;
  readonly names: NameScores;
  readonly quotes: QuoteScores;
  /** The same on whole articles, whose quotations are annotated from their first to their last word. */
  readonly whole: { readonly names: NameScores; readonly quotes: QuoteScores };
  readonly coref: CorefScores | null;
  readonly links: { readonly links: number; readonly accuracy: number } | null;
  readonly events: EventScores | null;
  /** Expected calibration error of names, and of statements. */
  readonly calibration: { readonly names: number | null; readonly statements: number | null };
  readonly articlesPerSecond: number | null;
  readonly errors: readonly ErrorKind[];
};

export type Choice = {
  readonly split: SplitChoice;
  /** Of each kind of error. */ readonly examples: number;
};

/** Scores one system. */
export function evaluate(
  system: System,
  corpora: Corpora,
  { split: choice, examples }: Choice,
): SystemScores {
  const errors = new ErrorBook(examples);
  const [names, statements]: [Graded[], Graded[]] = [[], []];
  const whole = wholeArticlesOf(corpora, choice);
  const chosen = <T extends { readonly id: string }>(documents: readonly T[]): T[] =>
    documents.filter(({ id }) => isIn(id, choice));
  return {
    name: system.name,
    names: scoreNames(system, chosen(corpora.entities), { errors, graded: names }),
    quotes: scoreQuotes(system, chosen(corpora.quotes), { errors, graded: statements }),
    whole: {
      names: scoreNames(system, whole.entities, { errors, graded: names }),
      quotes: scoreQuotes(system, whole.quotes, { errors, graded: statements }),
    },
    coref: corefOf(system, corpora, choice),
    links:
      system.link === undefined
        ? null
        : scoreLinks(
            system.link,
            corpora.links.filter(({ id }) => isIn(id, choice)),
            errors,
          ),
    events:
      system.events === undefined ? null : scoreEvents(system.events, corpora, { choice, errors }),
    calibration: { names: calibrationOf(names), statements: calibrationOf(statements) },
    articlesPerSecond: speedOf(system, corpora),
    errors: errors.most(10),
  };
}

/** The whole articles for tuning, for reporting, or both: they are two files, and not halves of one. */
export function wholeArticlesOf(
  { whole, wholeReport }: Corpora,
  choice: SplitChoice,
): AnnotatedArticles {
  if (choice === "tune") return whole;
  if (choice === "report") return wholeReport;
  return {
    entities: [...whole.entities, ...wholeReport.entities],
    quotes: [...whole.quotes, ...wholeReport.quotes],
  };
}

export type ReaderScores = {
  readonly articles: number;
  readonly names: NameScores;
  readonly quotes: QuoteScores;
};

/** How far the second annotation is the first: both halves, since no rule is made of it. */
export function compareReaders(corpora: Corpora): ReaderScores {
  const { wholeAgain } = corpora;
  const whole = wholeArticlesOf(corpora, "all");
  const books = { errors: new ErrorBook(0), graded: [] };
  const reader = createSecondReader(wholeAgain);
  const isTwice = ({ id }: { readonly id: string }): boolean =>
    wholeAgain.quotes.some((document) => document.id === id);
  return {
    articles: wholeAgain.quotes.length,
    names: scoreNames(reader, whole.entities.filter(isTwice), books),
    quotes: scoreQuotes(reader, whole.quotes.filter(isTwice), books),
  };
}

function corefOf(system: System, { entities }: Corpora, choice: SplitChoice): CorefScores | null {
  const pairs = entities
    .filter(({ id }) => isIn(id, choice))
    .flatMap((document) => {
      const { clusters } = system.read(document.text, document.date ?? null);
      return clusters === null
        ? []
        : [{ gold: goldClusters(document), proposed: clusters.filter(({ size }) => size > 1) }];
    });
  return pairs.length === 0 ? null : scoreCoref(pairs);
}

const KINDS = new Set(["person", "organization", "place"]);

/** What people annotated as the same, of people, organizations and places; single mentions are left out. */
function goldClusters({ entities }: EntityDocument): Clustering {
  const groups = Map.groupBy(
    entities.filter(({ type, group }) => KINDS.has(type) && group),
    ({ group }) => group ?? "",
  );
  return [...groups.values()]
    .map((members) => new Set(members.map(({ text, start }) => mentionKey(text, start))))
    .filter(({ size }) => size > 1);
}

/**
 * One spelling of a page: editors link "U.S." and "United States", "U.S. president" and "President of
 * the United States", "Péter" and "Peter" as it comes, and an encyclopedia leads each to one page.
 */
const toPage = (title: string): string => {
  // A section and an address's end are on the page itself.
  const spelled = spellOut(title.replace(/[#?].*$/u, ""));
  const known = findInGazetteer(spelled)[0]?.title ?? findNational(spelled, []) ?? spelled;
  return foldName(known.replace(/ \((\p{Lu}[\p{L} ]+)\)$/u, ofCountry));
};

/** "National Assembly (Benin)" and "National Assembly of Benin" are one page. */
const ofCountry = (brackets: string, inner: string): string =>
  countriesIn(inner).length === 1 ? ` of ${inner}` : brackets;

/** Mentions that begin with a capital; the others link to common nouns. */
function scoreLinks(
  link: (mention: LinkedMention) => string,
  items: readonly LinkedItem[],
  errors: ErrorBook,
): { links: number; accuracy: number } {
  const links = items.flatMap((item) =>
    item.links
      .filter(({ text, lang }) => lang === "en" && /^\p{Lu}/u.test(text))
      .map(({ text, wiki }) => ({ text, wiki, item })),
  );
  const right = links.filter(({ text, wiki, item }) => {
    const found = link({ words: text, text: item.text, split: splitOf(item.id) });
    const isRight = toPage(found) === toPage(wiki);
    if (!isRight) errors.add("link: another page", `${text}: ${found}, not ${wiki}`);
    return isRight;
  });
  return { links: links.length, accuracy: share(right.length, links.length) };
}

/**
 * Articles read in a second of processor time, so that what else the machine does counts nothing.
 * Some are read first, so that the program is warm.
 */
function speedOf(system: System, { articles }: Corpora): number | null {
  if (articles.length === 0) return null;
  for (const { text } of articles.slice(0, 30)) system.read(text, null);
  const before = process.cpuUsage();
  for (const { text } of articles) system.read(text, null);
  const { user, system: kernel } = process.cpuUsage(before);
  return articles.length / ((user + kernel) / 1e6);
}
