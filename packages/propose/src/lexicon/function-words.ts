/** The small words that hold English sentences together. Closed lists. */
import { wordSet } from "./word-set.ts";

export const DETERMINERS: ReadonlySet<string> = wordSet(
  "the a an this that these those some any each every no another both all several many most " +
    "few other such his her its their our my your one two three four five six seven eight nine ten",
);

export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  "of in on at to from by with for into over under after before during against between among " +
    "amid about across through toward towards near inside outside since until till within without " +
    "behind beyond despite following upon via per along around below above beside besides off onto " +
    "regarding concerning including like throughout alongside",
);

/** Words that begin another clause. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  "that which who whom whose where when while because although though if unless since as so " +
    "whereas whether until after before once than but or nor yet and what why how",
);

export const AUXILIARIES: ReadonlySet<string> = wordSet(
  "is are was were be been being am has have had having do does did will would shall should can " +
    "could may might must 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't " +
    "don't didn't won't wouldn't can't couldn't shouldn't cannot",
);

/** Adverbs that stand between a subject and its verb. Those in -ly are known by their end. */
export const ADVERBS: ReadonlySet<string> = wordSet(
  "also then later now once again still just even ever never always often further earlier recently " +
    "already soon too however meanwhile instead therefore thus indeed not n't only rather twice " +
    "first nevertheless nonetheless afterwards afterward today yesterday tomorrow all both himself " +
    "herself itself themselves myself ourselves previously famously publicly reportedly",
);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = wordSet("i we you he she it they who");

export const POSSESSIVES: ReadonlySet<string> = wordSet("his her its their our my your");

export const DAYS: ReadonlySet<string> = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday",
);

export const MONTHS: ReadonlySet<string> = wordSet(
  "january february march april may june july august september october november december jan feb " +
    "mar apr jun jul aug sept sep oct nov dec",
);

export const NUMBER_WORDS: ReadonlySet<string> = wordSet(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty " +
    "hundred thousand million billion dozen dozens hundreds thousands",
);

/** Whether a word is an adverb, by the list or by its end. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !NOT_ADVERBS.has(lower));

const NOT_ADVERBS = wordSet("family ally italy july reply supply assembly monopoly anomaly");
