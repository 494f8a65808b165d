/** Made-up news: events, of each of which several reporters write in words of their own. */
import type { Random } from "./random.ts";

/** What the blanks of a sentence are filled with. */
const BLANKS: { readonly [blank: string]: readonly string[] } = {
  place: ["Kidal", "Gao", "Ansongo", "Timbuktu", "Mopti", "Sikasso", "Kayes", "Ségou", "Menaka"],
  region: ["the north", "the south", "the border region", "the river valley", "the capital"],
  thing: ["the bridge", "the hospital", "the power station", "the market", "the airport"],
  who: ["the governor", "the mayor", "the defence minister", "a spokesman of the army", "a trader"],
  body: ["the ministry of health", "the government", "the electoral commission", "the union"],
  cause: ["heavy rain", "a fire", "an attack", "a strike", "a dispute over land", "an accident"],
  day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  plan: ["a new road", "a cease-fire", "elections", "an inquiry", "more patrols", "a curfew"],
  other: ["neighbours", "donors", "shopkeepers", "doctors", "teachers", "drivers", "farmers"],
};

/** What can be told of an event, each in the words of three reporters. */
const FACTS: readonly (readonly [string, string, string])[] = [
  [
    "At least # people were hurt in {place} on {day} after {cause} damaged {thing} in {region}",
    "{cause} has hit {thing} in {place}, leaving no fewer than # injured, residents said on {day}",
    "On {day} # wounded were counted in {place}, where {thing} was struck by {cause}",
  ],
  [
    "{who} told reporters that {body} had known of the danger since {day} and had done nothing",
    "According to {who}, warnings reached {body} as early as {day}, but were not followed",
    "{body} was warned on {day}, {who} says, and let the matter rest",
  ],
  [
    "{body} announced {plan} and promised # million francs to repair {thing}",
    "To rebuild {thing}, # million francs will be spent, {body} said; {plan} is also planned",
    "There will be {plan}, and # million francs for {thing}, according to a note of {body}",
  ],
  [
    "{other} in {region} have closed their doors until {body} gives them an answer",
    "No answer has come from {body}, and so {other} from {region} stay at home",
    "Until they hear from {body}, {other} refuse to go back to work in {region}",
  ],
  [
    "It is the # time in ten years that {cause} has brought life in {place} to a halt",
    "{place} has seen this before: {cause} stopped all traffic # times in the last decade",
    "Ten years, # cases: in {place} people have learned to live with {cause}",
  ],
  [
    "{who} will travel to {place} on {day} to see the damage and to speak with {other}",
    "A visit of {who} is expected on {day}; {other} hope to meet him in {place}",
    "{other} in {place} wait for {who}, whose aircraft should land on {day}",
  ],
  [
    "Schools in {region} remain closed, and # families sleep in tents near {thing}",
    "Some # families have found shelter beside {thing} while lessons in {region} are suspended",
    "Tents for # families stand around {thing}; children in {region} have no lessons",
  ],
  [
    "Both {other} and {body} blame each other for {cause}, which nobody had foreseen",
    "Who is to blame for {cause} is not settled: {body} points at {other}, and they point back",
    "{cause} could have been avoided, say {other}, while {body} calls that an invention",
  ],
];

/** The short items that agencies fill in anew each day: about thirty words. */
const FORMS = [
  "{body} in {place} reports # new cases in the past day, the highest number since last year, which brings the number of cases in {region} to #, after # had been counted on {day}.",
  "Shares at the exchange of {place} closed # points lower on {day} as traders waited for news from {body}; the franc lost # per cent against the dollar and gold gained # per cent.",
  "An earthquake with a magnitude of # was felt in {place} on {day} at a depth of # kilometres, {body} said, and there were no reports of damage to {thing} or of injuries.",
] as const;

const QUOTE_WORDS =
  "we have never accepted that others decide for us what is good and what is bad because this land belongs to those who live on it and who will still be here when the cameras are gone and the promises forgotten by everyone but the mothers who waited for an answer from people they had trusted with all they had saved over many hard years of work".split(
    " ",
  );

export type MadeUpEvent = {
  /** A report of the event by one of three reporters, in paragraphs. */
  report(reporter: number): string;
};

/** An event. Its reports share its facts, what was said, and a sentence that all take over. */
export function createEvent(random: Random): MadeUpEvent {
  const filled = new Map<string, string>();
  const fill = (sentence: string): string => {
    const words = sentence
      .replaceAll(/\{(\w+)\}/g, (_, blank: string) => {
        const known = filled.get(blank) ?? random.oneOf(BLANKS[blank] ?? []);
        filled.set(blank, known);
        return known;
      })
      .replaceAll("#", () => String(2 + random.below(400)));
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const facts = random.shuffled(FACTS).slice(0, 7);
  const told = facts.map((versions) => versions.map(fill));
  const quotes = [0, 1].map(() => {
    const words = random.shuffled(QUOTE_WORDS).slice(0, 18 + random.below(10));
    return `“${words.join(" ")}”, ${random.oneOf(["a woman", "an old man", "a driver"])} said.`;
  });
  return {
    report(reporter) {
      const own = told.map((versions) => versions[reporter % versions.length] ?? "");
      const rest = random.shuffled([...own.slice(1), ...quotes]);
      return toParagraphs([own[0] ?? "", ...rest]);
    },
  };
}

/** A short item: one of the forms, filled in. */
export const createShortItem = (random: Random): string =>
  random
    .oneOf(FORMS)
    .replaceAll(/\{(\w+)\}/g, (_, blank: string) => random.oneOf(BLANKS[blank] ?? []))
    .replaceAll("#", () => String(1 + random.below(999)));

const toParagraphs = (sentences: readonly string[]): string =>
  Array.from({ length: Math.ceil(sentences.length / 2) }, (_, index) =>
    sentences.slice(2 * index, 2 * index + 2).join(" "),
  ).join("\n\n");
