/** Scores every system on every task, in one run. */
import type { EntityKind, Manner } from "@onrecord/domain";
import { findInGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { foldName } from "../../src/identity/cluster.ts";
import { calibrationOf } from "./calibration.ts";
import type { Graded } from "./calibration.ts";
import type { Corpora, EntityDocument, LinkedItem } from "./corpora.ts";
import type { Clustering, CorefScores } from "./coref-scores.ts";
import { scoreCoref } from "./coref-scores.ts";
import type { ErrorKind } from "./errors.ts";
import { ErrorBook } from "./errors.ts";
import { scoreEvents } from "./match-events.ts";
import type { EventScores } from "./match-events.ts";
import { goldNames, isName, matchNames } from "./match-names.ts";
import { isQuote, matchQuotes } from "./match-quotes.ts";
import type { Counts, Score } from "./score.ts";
import { addCounts, NO_COUNTS, share, toScore } from "./score.ts";
import type { SplitChoice } from "./split.ts";
import { isIn, splitOf } from "./split.ts";
import type { LinkedMention, System } from "./systems/system.ts";
import { mentionKey } from "./systems/system.ts";

export type SystemScores = {
  readonly name: string;
  readonly names: {
    readonly overlapping: Score;
    readonly exact: Score;
    readonly byKind: { readonly [K in EntityKind]: Score };
    readonly byGenre: { readonly [genre: string]: Score };
  };
  readonly quotes: {
    readonly all: Score;
    readonly exact: Score;
    readonly byManner: { readonly [M in Manner]: Score };
    /** Of the found ones with an annotated speaker: how many are right. */
    readonly speakers: {
      readonly [M in Manner]: {
        readonly gold: number;
        readonly right: number;
        readonly accuracy: number;
      };
    };
  };
  readonly coref: CorefScores | null;
  readonly links: { readonly links: number; readonly accuracy: number } | null;
  readonly events: EventScores | null;
  /** Expected calibration error of names, and of statements. */
  readonly calibration: { readonly names: number | null; readonly statements: number | null };
  readonly articlesPerSecond: number | null;
  readonly errors: readonly ErrorKind[];
};

/** Scores one system. */
export function evaluate(system: System, corpora: Corpora, choice: SplitChoice): SystemScores {
  const errors = new ErrorBook();
  const [names, statements]: [Graded[], Graded[]] = [[], []];
  return {
    name: system.name,
    names: scoreNames(system, corpora, { choice, errors, graded: names }),
    quotes: scoreQuotes(system, corpora, { choice, errors, graded: statements }),
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

type Task = { readonly choice: SplitChoice; readonly errors: ErrorBook };
type GradingTask = Task & { readonly graded: Graded[] };

function scoreNames(
  system: System,
  { entities }: Corpora,
  { choice, errors, graded }: GradingTask,
): SystemScores["names"] {
  let [overlapping, exact] = [NO_COUNTS, NO_COUNTS];
  const kinds: { [K in EntityKind]: Counts } = {
    person: NO_COUNTS,
    organization: NO_COUNTS,
    place: NO_COUNTS,
  };
  const genres: { [genre: string]: Counts } = {};
  for (const document of entities.filter(({ id }) => isIn(id, choice))) {
    const { names } = system.read(document.text, document.date ?? null);
    const match = matchNames(document, names);
    const gold = goldNames(document);
    for (const name of names)
      if (name.confidence !== undefined)
        graded.push({
          confidence: name.confidence,
          right: gold.some((mention) => isName(name, mention)),
        });
    overlapping = addCounts(overlapping, match.overlapping);
    exact = addCounts(exact, match.exact);
    for (const kind of ["person", "organization", "place"] as const)
      kinds[kind] = addCounts(kinds[kind], match.byKind[kind]);
    genres[document.genre] = addCounts(genres[document.genre] ?? NO_COUNTS, match.overlapping);
    errors.addNames(document, match);
  }
  return {
    overlapping: toScore(overlapping),
    exact: toScore(exact),
    byKind: {
      person: toScore(kinds.person),
      organization: toScore(kinds.organization),
      place: toScore(kinds.place),
    },
    byGenre: Object.fromEntries(
      Object.entries(genres).map(([genre, counts]) => [genre, toScore(counts)]),
    ),
  };
}

const MANNERS = ["direct", "mixed", "indirect"] as const;

function scoreQuotes(
  system: System,
  { quotes }: Corpora,
  { choice, errors, graded }: GradingTask,
): SystemScores["quotes"] {
  let [all, exact] = [NO_COUNTS, NO_COUNTS];
  const manners: { [M in Manner]: Counts } = {
    direct: NO_COUNTS,
    mixed: NO_COUNTS,
    indirect: NO_COUNTS,
  };
  const speakers = {
    direct: { gold: 0, right: 0 },
    mixed: { gold: 0, right: 0 },
    indirect: { gold: 0, right: 0 },
  };
  for (const document of quotes.filter(({ id }) => isIn(id, choice))) {
    const { quotes: proposals } = system.read(document.text, document.date ?? null);
    const match = matchQuotes(document, proposals);
    for (const proposal of proposals)
      if (proposal.confidence !== undefined)
        graded.push({
          confidence: proposal.confidence,
          right: document.quotes.some((quote) => isQuote(proposal, quote)),
        });
    all = addCounts(all, match.all);
    exact = addCounts(exact, match.exact);
    for (const manner of MANNERS) {
      manners[manner] = addCounts(manners[manner], match.byManner[manner]);
      speakers[manner].gold += match.speakers[manner].gold;
      speakers[manner].right += match.speakers[manner].right;
    }
    errors.addQuotes(document, match);
  }
  const accuracyOf = (manner: Manner): { gold: number; right: number; accuracy: number } => ({
    ...speakers[manner],
    accuracy: share(speakers[manner].right, speakers[manner].gold),
  });
  return {
    all: toScore(all),
    exact: toScore(exact),
    byManner: {
      direct: toScore(manners.direct),
      mixed: toScore(manners.mixed),
      indirect: toScore(manners.indirect),
    },
    speakers: {
      direct: accuracyOf("direct"),
      mixed: accuracyOf("mixed"),
      indirect: accuracyOf("indirect"),
    },
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

/** One spelling of a page: editors link "U.S." and "United States", "Péter" and "Peter" as it comes. */
const toPage = (title: string): string => foldName(findInGazetteer(title)[0]?.title ?? title);

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
