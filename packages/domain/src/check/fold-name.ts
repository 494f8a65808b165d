/**
 * A name in the form in which names are compared: without accents, case and punctuation, words
 * apart by one space. "Málì-Ko" and "mali ko" are the same.
 */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether the words of a name stand in a passage, in order and whole. Both are folded already. */
export const containsName = (passage: string, name: string): boolean =>
  name !== "" && ` ${passage} `.includes(` ${name} `);
