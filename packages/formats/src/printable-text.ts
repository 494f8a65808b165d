/**
 * What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets), and what other formats' readers
 * stumble over as well: control characters other than tab and line ends, U+FFFE, U+FFFF.
 */
// oxlint-disable-next-line no-control-regex -- these characters are what it is about
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/gu;

/**
 * The text with U+FFFD for every control character and every half of a surrogate pair, one for one.
 * For formats whose readers refuse such a text as a whole; nothing else is changed.
 */
export const toPrintableText = (text: string): string =>
  text.toWellFormed().replaceAll(UNPRINTABLE, "\uFFFD");

/** The same on one line: for formats in which a line end has a meaning. */
export const toPrintableLine = (text: string): string =>
  toPrintableText(text.replaceAll(/\s+/gu, " ")).trim();
