/**
 * How many columns a terminal gives to a text: two for wide characters and emoji, none for
 * combining marks. After Unicode's UAX #11 (East Asian Width), told apart by script and block.
 */
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|\p{Script=Yi}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;
/** The half-width forms of Katakana and Hangul. */
const HALF_WIDTH = /^[\uff61-\uffdc]/u;
const EMOJI_STYLE = /\ufe0f/u;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** A character as a reader counts them, with where it stands and how wide it is. */
export type Glyph = { readonly text: string; readonly start: number; readonly width: number };

/** The reader's characters of `text`, in order. */
export function glyphsOf(text: string): Glyph[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    width: glyphWidth(segment),
  }));
}

/** The columns that `text` takes. */
export const textWidth = (text: string): number =>
  glyphsOf(text).reduce((sum, glyph) => sum + glyph.width, 0);

function glyphWidth(glyph: string): number {
  if (WITHOUT_WIDTH.test(glyph)) return 0;
  if (HALF_WIDTH.test(glyph)) return 1;
  return WIDE.test(glyph) || EMOJI_STYLE.test(glyph) ? 2 : 1;
}
