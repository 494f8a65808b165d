/** How much of an article stands in for its headline, in characters. */
const LENGTH = 120;

/** The first words of a text, cut between words, with an ellipsis where more follows. */
export function toOpeningWords(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= LENGTH) return line;
  const cut = line.lastIndexOf(" ", LENGTH);
  return `${line.slice(0, cut > 0 ? cut : LENGTH).replace(/[\s,;:]+$/u, "")} …`;
}
