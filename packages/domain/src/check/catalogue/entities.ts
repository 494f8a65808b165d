/** What can be wrong with people, organizations and places, and with dates. */
import { quote } from "./finding-facts.ts";
import type { FactsOf } from "./finding-facts.ts";

export const ENTITIES: FactsOf<
  | "entity-orphan"
  | "entity-nameless"
  | "alias-collision"
  | "external-id-shared"
  | "external-id-malformed"
  | "outside-fact-without-source"
> = {
  "entity-orphan": {
    severity: "warning",
    meaning: "A person, an organization or a place is mentioned nowhere and stands in no claim.",
    cure: "Record where the article names it, or delete it.",
    message: () => "No mention and no claim names this entity.",
  },
  "entity-nameless": {
    severity: "error",
    meaning: "A person, an organization or a place has neither a name nor a description.",
    cure: "Give its name, or describe it in the article's words, such as “the country's defense minister”.",
    message: () =>
      "This entity has no name and no description, so nobody can tell who or what it is.",
  },
  "alias-collision": {
    severity: "warning",
    meaning: "Two entities have the same name.",
    cure: "If they are one, join them. If they are two, tell them apart by a fuller first name, or acknowledge the finding with the reason.",
    message: ({ name, other }) => `${quote(name)} is also a name of “${other}”.`,
  },
  "external-id-shared": {
    severity: "error",
    meaning: "Two entities, or one of them twice, carry the same identifier of a register.",
    cure: "Join the entities if they are one. Otherwise look the identifier up, and leave it with the right one.",
    message: ({ scheme, value, other }) =>
      `The ${scheme} identifier ${value} already stands at “${other}”.`,
  },
  "external-id-malformed": {
    severity: "error",
    meaning: "An identifier does not have the form that its register uses.",
    cure: "Copy the identifier itself from the register, without an address or a prefix.",
    message: ({ scheme, value, example }) =>
      `${quote(value)} is no identifier of ${scheme}; one looks like “${example}”.`,
  },
  "outside-fact-without-source": {
    severity: "error",
    meaning: "A name or an identifier comes from outside the articles, and no source is given.",
    cure: "Name the source in which it was seen. For a name that an article does use, record the mention.",
    message: ({ fact, value }) =>
      fact === "name"
        ? `No mention of this entity contains the name ${quote(value)}, and it has no source.`
        : `The identifier ${quote(value)} has no source.`,
  },
};

export const TIMES: FactsOf<
  | "date-not-edtf"
  | "interval-reversed"
  | "weekday-mismatch"
  | "named-date-mismatch"
  | "time-disagrees"
> = {
  "date-not-edtf": {
    severity: "error",
    meaning: "A date is not written in EDTF, the extended date format of ISO 8601-2.",
    cure: "Write it as 2024-02-28, 2023-07 or 2022; 2023-10~/2023-12~ for “the end of 2023”; null where the words stay vague.",
    message: ({ value }) =>
      `${quote(value)} is not a date in EDTF, such as 2024-02-28, 2024-02, 2024~ or 2022/2024.`,
  },
  "interval-reversed": {
    severity: "error",
    meaning: "An interval ends before it starts.",
    cure: "Swap the two dates, or correct the wrong one.",
    message: ({ value }) => `The interval ${value} ends before it starts.`,
  },
  "weekday-mismatch": {
    severity: "error",
    meaning: "The words name a day of the week that the date does not fall on.",
    cure: "Find the date that does fall on that day. If the article itself is wrong, leave the date null and say why in the reason.",
    message: ({ words, date, weekday }) =>
      `The words are ${quote(words)}, but ${date} is a ${weekday}.`,
  },
  "named-date-mismatch": {
    severity: "error",
    meaning: "The words name a year, a month or a day that the date does not lie in.",
    cure: "Resolve the words to the date that they name. If the article itself is wrong, leave the date null and say why in the reason.",
    message: ({ words, edtf }) => `The words are ${quote(words)}, but the date is ${edtf}.`,
  },
  "time-disagrees": {
    severity: "error",
    meaning: "A claim's date does not fit the words that it is said to be read from.",
    cure: "Correct one of the two dates, or name the words that the claim's date was really read from.",
    message: ({ edtf, expression, expressionEdtf }) =>
      `The claim's date is ${edtf}, but “${expression}”, from which it is read, is ${expressionEdtf}.`,
  },
};
