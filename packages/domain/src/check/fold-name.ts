/** Names and passages in the form in which they are compared: words in small letters, one space apart. */
export const toWords = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** A name without its accents either: "Málì-Ko" and "mali ko" are the same. */
export const foldName = (name: string): string =>
  toWords(name.normalize("NFKD").replaceAll(/\p{M}/gu, ""));

/** Whether the words of a name stand in a passage, in order and whole. */
export function containsName(passage: string, name: string): boolean {
  const words = toWords(name);
  return words !== "" && ` ${toWords(passage)} `.includes(` ${words} `);
}
