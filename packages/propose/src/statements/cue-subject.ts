/** Who speaks at a cue: its subject, or the one that it shares with another verb. */
import type { CueForm } from "../lexicon/cues.ts";
import type { CueClause, VerbPlace } from "./cue-clause.ts";
import { BE } from "./cue-words.ts";
import { findBoard } from "./boards.ts";
import { findFirstPhrase } from "./first-phrase.ts";
import { findQuotedAs } from "./quoted-as.ts";
import type { Right } from "./said-after.ts";
import type { Stretch } from "./phrase-words.ts";
import { findSubjectAfter, findSubjectBefore, withOneOf } from "./speaker.ts";
import type { Item } from "./unit.ts";

/** The subject at the cue, else the one that it shares; where the clause begins that holds them. */
export type Who = {
  readonly subject: Stretch | undefined;
  readonly implied: Stretch | undefined;
  readonly begin: number;
};

type Place = VerbPlace & {
  /** Where the verb group begins. */
  readonly begin: number;
  readonly isPassive: boolean;
  readonly right: Right | undefined;
};

/** How many words the cue has: "said" one, "pointed out" two. */
export function cueWidth(items: readonly Item[], at: number, { particle }: CueForm): number {
  if (particle === null) return 1;
  return items[at + 1]?.lower === particle ? 2 : 3;
}

export function findWho(items: readonly Item[], place: Place): Who {
  const { at, begin, isPassive } = place;
  const quoted = findQuotedAs(items, at);
  if (quoted !== undefined)
    return { subject: quoted.speaker, implied: undefined, begin: quoted.begin };
  const subject = isPassive ? undefined : findSubject(items, place);
  const mayShare = !isPassive && (place.verb.form !== "base" || goesOnTo(items, place));
  // "Said Diop: “…”".
  const inverted =
    at === 0 && /^(?:past|third)$/u.test(place.verb.form) && place.verb.frame.after
      ? findSubjectAfter(items, at)
      : undefined;
  return {
    subject: subject ?? inverted,
    implied: mayShare ? (findShared(items, place) ?? findNext(items, place)) : undefined,
    begin: Math.min(begin, subject?.from ?? begin),
  };
}

function findSubject(items: readonly Item[], { at, verb, begin }: Place): Stretch | undefined {
  const before = items[begin - 1];
  if (verb.form === "ing" && !items.slice(begin, at).some(({ lower }) => BE.has(lower))) {
    const board = findBoard(items, begin);
    if (board !== undefined) return board;
    const own = findSubjectBefore(items, begin);
    return own !== undefined && isOwn(items, own) ? own : undefined;
  }
  if (before?.lower === "to" || before?.lower === "and" || before?.lower === "but")
    return undefined;
  // "A sign outside the ministry read “…”".
  const board = /^(?:declare|proclaim|read|say)$/u.test(verb.lemma)
    ? findBoard(items, begin)
    : undefined;
  if (board !== undefined) return board;
  return findSubjectBefore(items, begin);
}

/** "with Zinichev describing … and Lavrov calling …": the one form that brings its own subject. */
function isOwn(items: readonly Item[], { from }: Stretch): boolean {
  const before = items[from - 1]?.lower;
  if (/^(?:with|despite)$/u.test(before ?? "")) return true;
  const isJoined = before === "and" && items[from]?.capital === true;
  return isJoined && items.slice(0, from).some(({ lower }) => lower === "with");
}

/** "went on to say", "took to Twitter to call it “…”": the words are said, not only meant to be. */
const goesOnTo = (items: readonly Item[], { at, right }: Place): boolean =>
  items[at - 1]?.lower === "to" &&
  ((right?.rule === "quote" && right.content.from - at < 4) ||
    items
      .slice(Math.max(0, at - 9), at - 1)
      .some(({ lower }) =>
        /^(?:went|goes|took|takes|continued|rushed|proceeded|employed|used|likes?|liked|loves?|sought|tried)$/u.test(
          lower,
        ),
      ));

/** "Citing “grave concerns,” the board left": a participle that opens the sentence has its subject. */
function findNext(items: readonly Item[], { at, verb }: Place): Stretch | undefined {
  if (at !== 0 || verb.form !== "ing") return undefined;
  const comma = items.findIndex(({ text, last }) => text === "," || last === ",");
  const first = comma === -1 ? undefined : findFirstPhrase(items.slice(comma + 1), items.length);
  return first === undefined || first.from > 0
    ? undefined
    : { from: comma + 1, to: comma + 1 + first.to };
}

/** The subject that a participle or a second verb shares with the one before it. */
function findShared(items: readonly Item[], { at, verb, earlier }: Place): Stretch | undefined {
  const before = earlier.filter(({ speaker, cue }) => speaker !== null && cue.to <= at);
  const last = before.at(-1);
  // "Diop said he liked it, saying …": the participle goes with "said", and not with what was said.
  const isAdded = verb.form === "ing" && items[at - 1]?.text === ",";
  const outer = before.find(({ content }) =>
    content.some(({ from, to }) => last !== undefined && from <= last.begin && last.begin < to),
  );
  const shared: CueClause | undefined = isAdded ? (outer ?? last) : last;
  const first = shared === undefined ? findFirstPhrase(items, at) : undefined;
  return shared?.speaker ?? (first === undefined ? undefined : withOneOf(items, first));
}
