/** The words for how a claim is made and how sure it is: plain English, one table each. */
import type { AuxiliaryMode, Basis, Certainty, CueSense, Statement } from "@onrecord/domain";

/** What stands before and after the speaker's name. */
type CueWords = { readonly before: string; readonly after: string };

const after = (words: string): CueWords => ({ before: "", after: words });

const CUE_WORDS: { readonly [S in CueSense]: CueWords } = {
  said: after("said"),
  stressed: after("stressed"),
  confirmed: after("confirmed"),
  assured: after("assured"),
  argued: after("argued"),
  announced: after("announced"),
  welcomed: after("welcomed"),
  thanked: after("gave thanks"),
  repeated: after("repeated"),
  cited: after("cited"),
  "according-to": { before: "according to", after: "" },
  asked: after("asked"),
  promised: after("promised"),
  denied: after("denied"),
  accused: after("accused"),
  warned: after("warned"),
};

/** How a cue of this sense introduces a statement; null stands for words without a cue. */
export const cueWordsOf = (sense: CueSense | null): CueWords =>
  sense === null ? after("is quoted") : CUE_WORDS[sense];

/** How a statement is introduced: "Diop welcomed", "according to Lavrov". */
export const toCueWords = (statement: Statement): CueWords =>
  cueWordsOf(statement.cue?.sense ?? null);

/** What is worth saying about the basis; null where the words simply say it. */
export const BASIS_WORDS: { readonly [B in Basis]: string | null } = {
  textual: null,
  interpretive: "interpreted",
  inferential: "inferred",
};

/** What is worth saying about the certainty; null where there is no doubt. */
export const CERTAINTY_WORDS: { readonly [C in Certainty]: string | null } = {
  certain: null,
  "almost-certain": "almost certain",
  probable: "probable",
  possible: "possible",
  dubious: "dubious",
};

/** Whether an event is past history, still to come, only supposed or denied. */
export const AUXILIARY_WORDS: { readonly [A in AuxiliaryMode]: string } = {
  historical: "past history",
  future: "still to come",
  hypothetical: "only supposed",
  negation: "said not to have happened",
};
