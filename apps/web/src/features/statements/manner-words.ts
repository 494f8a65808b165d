/** How words are given, in words, by the code of the manner. */
export const MANNER_WORDS: { readonly [manner: string]: string } = {
  direct: "Word for word",
  mixed: "Partly quoted",
  indirect: "Retold",
};
