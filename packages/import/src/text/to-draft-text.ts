/**
 * The text of a draft: "\n" line ends, no white space at the end of a line, one empty line between
 * blocks, none around. Letters stay as they are; only halves of surrogate pairs, which no file can
 * hold, become U+FFFD.
 */
export function toDraftText(raw: string): string {
  const lines = raw
    .toWellFormed()
    .replaceAll(/\r\n?|\u2028/gu, "\n")
    .replaceAll(/[\f\u2029]/gu, "\n\n")
    .split("\n");
  let text = "";
  let gap = "";
  // Not one expression: those that find trailing blanks take quadratic time on long runs of them.
  for (const line of lines) {
    const kept = line.trimEnd();
    if (kept === "") {
      gap = text === "" ? "" : "\n\n";
    } else {
      text += gap + kept;
      gap = "\n";
    }
  }
  return text;
}
