import type { LanguageText } from "./linked-node.ts";

/** A language tag as RDF takes it: https://www.w3.org/TR/n-quads/#grammar-production-LANGTAG */
const TAG = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;

/** Words in a language. What is no language tag is left out, as RDF has no place for it. */
export const toLanguageText = (words: string, language: string | null): string | LanguageText =>
  language !== null && TAG.test(language)
    ? { "@value": words, "@language": language.toLowerCase() }
    : words;
