/** How events are compared: the type that a system is surest of, with the one that people coded. */
import type { Corpora } from "./corpora.ts";
import type { ErrorBook } from "./errors.ts";
import { share } from "./score.ts";
import type { SplitChoice } from "./split.ts";
import { isIn } from "./split.ts";

export type EventScores = {
  /** PLOVER's own sentences. */
  readonly plover: {
    readonly sentences: number;
    readonly accuracy: number;
    readonly anyAccuracy: number;
  };
  /** petrarch2's sentences, their CAMEO codes carried over to PLOVER's types. */
  readonly cameo: { readonly sentences: number; readonly accuracy: number };
};

/** PLOVER's first version named four types otherwise. */
const RENAMED: { readonly [old: string]: string } = {
  DEMAND: "REQUEST",
  FIGHT: "ASSAULT",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
};

export const toPlover = (event: string): string => RENAMED[event] ?? event;

/** PLOVER's type of a CAMEO code, by its first two digits; null for plain statements and test codes. */
export function cameoToPlover(code: string): string | null {
  if (/^08[4-7]/u.test(code)) return "RETREAT";
  const types: { readonly [root: string]: string } = {
    "02": "REQUEST",
    "03": "AGREE",
    "04": "CONSULT",
    "05": "SUPPORT",
    "06": "COOPERATE",
    "07": "AID",
    "08": "CONCEDE",
    "09": "ACCUSE",
    "10": "REQUEST",
    "11": "ACCUSE",
    "12": "REJECT",
    "13": "THREATEN",
    "14": "PROTEST",
    "15": "MOBILIZE",
    "16": "SANCTION",
    "17": "COERCE",
    "18": "ASSAULT",
    "19": "ASSAULT",
    "20": "ASSAULT",
  };
  return /^\d{3,4}$/u.test(code) ? (types[code.slice(0, 2)] ?? null) : null;
}

export function scoreEvents(
  typesOf: (sentence: string) => readonly string[],
  { events, cameo }: Corpora,
  { choice, errors }: { readonly choice: SplitChoice; readonly errors: ErrorBook },
): EventScores {
  const sentences = events.filter(({ id }) => isIn(id, choice));
  let [right, any] = [0, 0];
  for (const { text, event } of sentences) {
    const found = typesOf(text);
    const wanted = toPlover(event);
    if (found[0] === wanted) right += 1;
    else errors.add(`an event of another type: ${wanted} taken for ${found[0] ?? "none"}`, text);
    if (found.includes(wanted)) any += 1;
  }
  const coded = cameo.flatMap(({ id, text, events: codes, noEvents, expectsError }) => {
    const wanted = new Set(codes.flatMap(({ cameo: code }) => cameoToPlover(code) ?? []));
    return isIn(id, choice) && !noEvents && !expectsError && wanted.size > 0
      ? [{ text, wanted }]
      : [];
  });
  const agreeing = coded.filter(({ text, wanted }) => wanted.has(typesOf(text)[0] ?? ""));
  return {
    plover: {
      sentences: sentences.length,
      accuracy: share(right, sentences.length),
      anyAccuracy: share(any, sentences.length),
    },
    cameo: { sentences: coded.length, accuracy: share(agreeing.length, coded.length) },
  };
}
