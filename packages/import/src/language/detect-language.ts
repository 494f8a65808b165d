import type { DraftLanguage } from "../article-draft.ts";
import { isPlainEnglish } from "./is-plain-english.ts";

/** As many characters as decide for nearly all texts, and as many as are asked where they do not. */
const FEW = 160;
const MANY = 1000;

const ENGLISH: DraftLanguage = { tag: "en", detected: true };

/** The language that a text is most likely in; null where it is too short or too mixed to tell. */
export type DetectLanguage = (text: string) => DraftLanguage | null;

let loaded: Promise<DetectLanguage> | undefined;

/** Loads what tells languages, once. It takes time and memory, so not before it is needed. */
export function loadLanguageDetector(): Promise<DetectLanguage> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<DetectLanguage> {
  const { eld } = await import("eld/extrasmall");
  const find = (text: string): DraftLanguage | null => {
    const found = eld.detect(text);
    const isKnown = found.language !== "" && found.isReliable();
    return isKnown ? { tag: found.language, detected: true } : null;
  };
  return (text) => {
    const few = text.slice(0, FEW);
    if (isPlainEnglish(few)) return ENGLISH;
    return find(few) ?? (text.length > FEW ? find(text.slice(0, MANY)) : null);
  };
}
