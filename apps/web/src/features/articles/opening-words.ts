/** How much of an article stands in for its headline, in characters. */
const LENGTH = 120;
/** So much of a text has its first words in it, unless it is nearly all white space. */
const GLIMPSE = 1000;

/** The first words of a text, cut between words, with an ellipsis where more follows. */
export function toOpeningWords(text: string): string {
  const glimpse = toLine(text.slice(0, GLIMPSE));
  const line = glimpse.length > LENGTH || text.length <= GLIMPSE ? glimpse : toLine(text);
  if (line.length <= LENGTH) return line;
  const cut = line.lastIndexOf(" ", LENGTH);
  return `${line.slice(0, cut > 0 ? cut : LENGTH).replace(/[\s,;:]+$/u, "")} …`;
}

const toLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
