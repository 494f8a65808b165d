import { eld } from "eld/small";

import type { DraftLanguage } from "../article-draft.ts";

/** As many characters as decide for nearly all texts, and as many as are asked where they do not. */
const FEW = 160;
const MANY = 1000;

/** The language that a text is most likely in; null where it is too short or too mixed to tell. */
export function detectLanguage(text: string): DraftLanguage | null {
  const quick = eld.detect(text.slice(0, FEW));
  if (quick.language !== "" && quick.isReliable()) return { tag: quick.language, detected: true };
  if (text.length <= FEW) return null;
  const slow = eld.detect(text.slice(0, MANY));
  return slow.language !== "" && slow.isReliable() ? { tag: slow.language, detected: true } : null;
}
