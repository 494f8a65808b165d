/** Traits of the words of a name themselves. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import {
  isHead,
  isPartyWord,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
} from "../lexicon/name-heads.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { isSurname } from "../lexicon/surnames.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { when } from "./when.ts";

export function wordTraits({ text, title, honorific, sentence, from }: NameCandidate): string[] {
  const words = text.split(" ");
  const own = findInGazetteer(text);
  // "Southeastern Mali" is as much a place as Mali.
  const entries = own.length > 0 ? own : findInGazetteer(text.replace(COMPASS, ""));
  const known = words.length > 1 ? [] : entries;
  return [
    ...shapeTraits(text, words),
    ...partTraits(text, words),
    `words ${Math.min(words.length, 4)}`,
    ...when(
      title !== null,
      (sentence.tokens[from - 1]?.capital ?? false) ? "title" : "small title",
    ),
    ...when(
      words.every((word) => !isSmallWord(word.toLowerCase())) && entries.length === 0,
      words.length === 1 ? "strange word" : "strange words",
    ),
    ...when(honorific !== null, "honorific"),
    ...when(
      words.length === 1 && isPartyWord(text),
      text.endsWith("s") ? "members of a party" : "adjective of a party",
    ),
    ...entries.slice(0, 1).map(({ kind, type }) => `known ${kind} ${type}`),
    ...entries.slice(0, 1).map(({ kind }) => `known ${kind}`),
    ...when(entries.length > 0 && known.length === 0, "known phrase"),
  ];
}

const COMPASS =
  /^(?:Central|(?:North|South)(?:-?(?:E|e)ast|-?(?:W|w)est)?(?:ern)?|(?:East|West)(?:ern)?|Lower|Upper|Mainland) (?=\p{Lu})/u;

/** Traits of how the words are written. */
function shapeTraits(text: string, words: readonly string[]): string[] {
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  // "A.C.L.U." is as "ACLU", and no person's "A. C. Diop".
  const isDotted = /^(?:\p{Lu}\.){2,6}$/u.test(text);
  return [
    ...when(isDotted || /^\p{Lu}{2,6}s?$|^\p{Lu}{1,3}&\p{Lu}{1,3}$/u.test(text), "initials"),
    ...when(/^\p{Lu}{2,}$/u.test(first) && words.length > 1, "capitals first"),
    ...when(words.includes("of"), "of"),
    ...when(words.includes("and") || words.includes("&"), "and"),
    ...when(/\p{N}/u.test(text), "digit"),
    ...when(/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|O)/u.test(text), "capital inside"),
    ...when(isDemonym(first), "nationality first"),
    ...when(
      words.every((word) => isSmallWord(word.toLowerCase())),
      "everyday words",
    ),
    ...when(words.length > 1 && isSmallWord(last.toLowerCase()), "everyday last"),
    ...when(!isDotted && /\p{L}\./u.test(text), "initial inside"),
    ...when(
      /(?:ia|land|stan|burg|ville|ton|shire|grad|abad|pur|istan)$/u.test(last) && words.length < 3,
      "place ending",
    ),
    ...when(
      /(?:son|ez|sky|ski|ov|ova|ic|ić|sen|man|ini|enko|yan|ian|oglu)$/u.test(last),
      "person ending",
    ),
  ];
}

/** Traits of the parts of a name: given and family names, and words such as "Ministry". */
function partTraits(text: string, words: readonly string[]): string[] {
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  const unknown = findInGazetteer(text).length === 0;
  return [
    ...when(
      isFirstName(first) && !isHead(last),
      words.length > 1 ? "first name and more" : "first name alone",
    ),
    ...when(
      unknown && words.length > 1 && findInGazetteer(first)[0]?.kind === "organization",
      "known organization first",
    ),
    ...when(/-(?:TV|FM|AM)$|\.(?:[a-z]{2,4})$/u.test(text), "station or site"),
    ...when(/^[B-DF-HJ-NP-TV-XZ]{2,6}$/u.test(text), "consonants"),
    ...when(words.length > 2 && isFirstName(words[1] ?? ""), "first name second"),
    ...when(isSurname(last), words.length > 1 ? "family name last" : "family name alone"),
    ...when(unknown && ORGANIZATION_HEADS.has(last), words.length > 1 ? "body last" : "body alone"),
    ...when(
      unknown &&
        words.length > 1 &&
        words.slice(0, -1).some((word) => ORGANIZATION_HEADS.has(word)),
      "body inside",
    ),
    ...when(
      unknown && (PLACE_HEADS.has(last) || PLACE_HEADS.has(first)),
      words.length > 1 ? "place head" : "place head alone",
    ),
    ...when(unknown && words.some((word) => OTHER_HEADS.has(word)), "other head"),
    ...when(
      words.length > 1 &&
        /^(?:Cyclone|Hurricane|Storm|Typhoon|Operation|Comet|Apollo|Flight)$/u.test(first),
      "named event",
    ),
  ];
}
