/** Places inside of longer names, of organizations and events: "Bamako" in "University of Bamako". */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { PLACE_HEADS } from "../lexicon/name-heads.ts";
import type { Token } from "../reading/token.ts";
import type { FoundName } from "./find-names.ts";
import type { NameCandidate } from "./name-candidate.ts";
import type { NameClass } from "./name-model.ts";
import { phraseOf } from "./phrase-of.ts";

/** No place inside of a longer name has more words. */
const LONGEST = 4;

/** Of those in the tuning half of the corpora all were right; fewer than twenty are no proof of that. */
const CONFIDENCE = 0.8;

/**
 * The places that a name holds and that are not the whole of it, in text order. They tell where a body
 * is of, and lie inside of its name: who speaks or acts is the longer one alone.
 */
export function findInnerPlaces(outer: NameCandidate, kind: NameClass): FoundName[] {
  if (kind === "person" || outer.kind === "demonym" || outer.honorific !== null) return [];
  const tokens = outer.sentence.tokens.slice(outer.from, outer.to);
  if (kind === "place" && !isComposed(tokens)) return [];
  const places: FoundName[] = [];
  for (let from = 0; from < tokens.length;) {
    const length = placeLength(tokens, from);
    const [first, last] = [tokens[from], tokens[from + length - 1]];
    if (length > 0 && first !== undefined && last !== undefined)
      places.push(toInner(phraseOf(tokens.slice(from, from + length)), first.start, last.end));
    from += Math.max(1, length);
  }
  return places;
}

/** "Denver Airport", but not "Mexico City": a word for a place after one that has a name already. */
const isComposed = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1)?.text ?? "";
  return PLACE_HEADS.has(last) && last !== "City" && findInGazetteer(phraseOf(tokens)).length === 0;
};

/** How many words the longest place has that begins here; 0 where none does, or it is the whole name. */
function placeLength(tokens: readonly Token[], from: number): number {
  for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1) {
    if (length === tokens.length) continue;
    const [entry] = findInGazetteer(phraseOf(tokens.slice(from, from + length)));
    const isPlace = entry?.kind === "place" && entry.type !== "country-group";
    if (isPlace && entry.type !== "continent") return length;
  }
  return isOwnPlace(tokens, from) ? 1 : 0;
}

/** "Municipality of Livorno": what it is the municipality of is a place, known or not. */
const isOwnPlace = (tokens: readonly Token[], from: number): boolean =>
  from === tokens.length - 1 &&
  tokens[from]?.capital === true &&
  tokens[from - 1]?.lower === "of" &&
  /^(?:Municipality|City|County|Diocese|Archdiocese|University|Province)$/u.test(
    tokens[from - 2]?.text ?? "",
  );

const toInner = (name: string, start: number, end: number): FoundName => ({
  start,
  end,
  form: "name",
  kind: "place",
  name,
  title: null,
  titleStart: start,
  officeStart: start,
  honorific: null,
  bareStart: start,
  wideEnd: end,
  confidence: CONFIDENCE,
});
