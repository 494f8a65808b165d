/** Makes the record of an article from what was found in a source. */
import { hash } from "node:crypto";
import type { Article, Result } from "@onrecord/domain";
import { articleIdOf, segmentBlocks } from "@onrecord/domain";
import type { ArticleDraft } from "@onrecord/import";
import { isEdtf } from "../archive/known-dates.ts";

/** A text with the record of its article, which fits the domain's schema. */
export type NewArticle = { readonly article: Article; readonly text: string };

/** Longer than this, in UTF-16 code units, nothing is an article: places in lists count on it. */
const LONGEST_TEXT = 2 ** 24;

/**
 * The record of a draft: its id is that of its text's bytes. What does not fit the record is unknown
 * in it (a web address that is none, a date that is no EDTF); the source's bytes still have it.
 * The error says, as the end of a sentence, why there can be no article.
 */
export function toArticle(draft: ArticleDraft): Result<NewArticle, string> {
  const { text } = draft;
  if (text.length > LONGEST_TEXT) return refused("its text is longer than 16 million characters");
  if (!text.isWellFormed()) return refused("its text holds half a character (a lone surrogate)");
  const blocks = segmentBlocks(text);
  if (blocks.length === 0) return refused("it holds no text");
  const sha256 = hash("sha256", text, "hex");
  const id = articleIdOf(sha256);
  const article: Article = {
    kind: "article",
    id,
    file: `texts/${sha256.slice(0, 16)}.txt`,
    sha256,
    bytes: Buffer.byteLength(text),
    language: toLanguage(draft.language?.tag),
    translation: null,
    headline: toWords(draft.title),
    publisher: toWords(draft.publisher),
    author: toWords(draft.author),
    url: draft.url !== null && URL.canParse(draft.url) ? draft.url : null,
    rights: toWords(draft.rights),
    published: toPublication(draft.published),
    blocks,
  };
  return { ok: true, value: { article, text } };
}

const refused = (error: string): Result<never, string> => ({ ok: false, error });

/** A line of words without white space around it; null where there are none. */
function toWords(words: string | null): string | null {
  const trimmed = words?.trim() ?? "";
  return trimmed === "" || !trimmed.isWellFormed() ? null : trimmed;
}

const languages = new Map<string, string>();

/** The tag where it is well formed (BCP 47); else `und`, for a language that is not known. */
function toLanguage(tag: string | undefined): string {
  if (tag === undefined) return "und";
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const checked = isLanguageTag(tag) ? tag : "und";
  if (languages.size < 1000) languages.set(tag, checked);
  return checked;
}

function isLanguageTag(tag: string): boolean {
  try {
    return tag.length > 1 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A date that is plain was read; one with a doubt in it was understood. The words are kept in the reason. */
function toPublication(published: ArticleDraft["published"]): Article["published"] {
  if (published === null || !isEdtf(published.edtf)) return null;
  const { edtf, words } = published;
  return {
    edtf,
    basis: /[?~%X/]/u.test(edtf) ? "interpretive" : "textual",
    reason: `The source says “${words.trim()}”.`,
  };
}
