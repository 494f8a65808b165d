/**
 * The text from its first element (or whatever else is no prolog) on: white space, comments and
 * processing instructions are passed over. A loop and no pattern, for patterns of comments can take
 * exponential time.
 */
export function skipProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/u.test(text.charAt(at))) at += 1;
    const end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? ">" : undefined;
    if (end === undefined) return text.slice(at);
    const found = text.indexOf(end, at + 2);
    if (found === -1) return "";
    at = found + end.length;
  }
}
