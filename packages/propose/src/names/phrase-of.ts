import type { Token } from "../reading/token.ts";

/** Words as one phrase, with one space where the text has any. */
export const phraseOf = (tokens: readonly Token[]): string =>
  tokens.reduce((phrase, { text, start }, index) => {
    const before = tokens[index - 1];
    return before === undefined || before.end === start ? phrase + text : `${phrase} ${text}`;
  }, "");
