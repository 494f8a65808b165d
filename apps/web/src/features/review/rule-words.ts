/**
 * The rules by which the program proposes, in plain words: the program itself calls them by codes,
 * which provenance keeps. `rule-words.test.ts` fails where the program has a rule that is not here.
 */
import { EVENT_TYPES, EventType } from "@onrecord/domain";

export const RULE_WORDS: { readonly [rule: string]: string } = {
  // Who or what is named.
  name: "a name",
  "place in a name": "a place inside of a longer name",
  nationality: "a word for a nationality",
  pronoun: "a pronoun, for whom was named before",
  apposition: "a description beside a name",
  "office before a name": "an office in front of a name",
  "office of somebody named": "an office that somebody named holds",
  "speaker without a name": "a speaker who is described, not named",
  "first person in a quotation": "“I” or “we” in quoted words",
  "capital that is quoted": "a capital that speaks for its government",
  "capital that acts as a state": "a capital that acts for its government",
  "relations between capitals": "relations between capitals, for their governments",

  // How two stand to each other.
  "office beside a name": "a name with an office beside it",
  "office with whose it is": "an office, and of what",
  "place with its country": "a place with its country beside it",
  counterpart: "somebody’s counterpart",

  // When.
  "date with its year": "a date with its year",
  "date without a year": "a date without a year, near the article’s day",
  "counted from the article's day": "counted from the article’s day",
  "counted from an unknown day": "counted from a day that is not known",
  weekday: "a day of the week, near the article’s day",
  year: "a year",
  "part of a year": "a part of a year",
  decade: "a decade",
  range: "from one date to another",
  vague: "words that give no date",

  // Who said what.
  quote: "quoted words after the verb: he said: “…”",
  after: "words, then who says them: “…”, Diop said",
  inverted: "words, then the verb, then who: “…”, said Diop",
  that: "a clause with “that”: he said that …",
  bare: "a clause without “that”: he said he would …",
  question: "a question retold: he asked whether …",
  relative: "a relative clause: the plan, which he said …",
  "after a comma": "after a comma: he said on Monday, the army …",
  as: "“as he said”",
  infinitive: "what somebody is to do: he promised to …",
  passive: "the passive: he was told that …",
  by: "the passive with “by”: described by Diop as “…”",
  "accused of": "what somebody is accused of",
  object: "what was announced, denied, praised …",
  matter: "what it is about: he warned of …",
  reason: "the reason of praise or blame: thanked him for …",
  naming: "what something is called: he called it …",
  "taken for": "what others take somebody for: he is seen as …",
  noun: "a noun for speaking: in his words, …",
  "noun that": "a noun for speaking, with “that”: the claim that …",
  "noun to": "a noun for an intention: his promise to …",
  "adjective that": "a conviction: he is sure that …",
  according: "“according to” after the words",
  "according first": "“according to” before the words",
  "according inside": "“according to” amid the words",
  "according narrow": "“according to” beside a few words",
  colon: "quoted words after a colon",
  heading: "quoted words in a headline",
  "heading repeated": "quoted words in a headline, said again in the text",
  "before its cue": "quoted words, with who says them in what follows",
  "turn goes on": "quoted words after others of the same speaker",
  "same sentence": "quoted words beside others in their sentence",
  "part of a sentence": "quoted words amid a sentence, without a verb of speaking",
  signed: "quoted words with a name below",
  "signed paragraph": "a paragraph after a colon, with a name below",
  "announced paragraph": "a paragraph without quotation marks, after a colon",
  "turn of a transcript": "a turn of a transcript, after who speaks",
  board: "words on a placard, a banner or a sign",
  "noun of": "what a noun tells, after “of”: X’s claims of …",
  "short part": "a few quoted words amid a sentence, without a verb of speaking",
  "after any verb": "a quoted sentence, then who does something: “…”, Diop shot back",
  "its noun": "quoted words after a noun for them: his tweet “…”",
  "subject of its sentence": "quoted words, by whom their sentence is about",
  "after its subject": "quoted words, by whom the sentence before is about",
};

const INSIDE = "quoted ";
const EVENT = "event words for ";

/** A rule in plain words; what is no rule of the program is told as it is. */
export function toRuleWords(rule: string): string {
  const known = RULE_WORDS[rule];
  if (known !== undefined) return known;
  if (rule.startsWith(INSIDE))
    return `inside of quoted words: ${toRuleWords(rule.slice(INSIDE.length))}`;
  const type = EventType.options.find((each) => rule === `${EVENT}${each}`);
  return type === undefined ? rule : `an event: ${EVENT_TYPES[type].label.toLowerCase()}`;
}
