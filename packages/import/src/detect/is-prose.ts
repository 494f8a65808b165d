import type { Sample } from "./sample.ts";
import { skipProlog } from "./skip-prolog.ts";

/** How texts begin that are markup or code: RTF, PostScript, XML and SVG, programs, saved e-mail. */
const OTHERS = /^(?:\{\\rtf|%!PS|<\?xml|<svg\b|<!doctype\b|#!|BEGIN:V[A-Z]+|From \S+@)/iu;
const MIME =
  /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,30}?(?:mime-version|content-transfer-encoding):/iu;

/** Whether a text could be words for people; what is in another format is not, as far as its start tells. */
export function isProse({ text }: Sample): boolean {
  if (text === null) return false;
  const start = text.slice(0, 4096).trimStart();
  if (OTHERS.test(start) || MIME.test(start)) return false;
  return !/^<(?:svg|rss|feed|rdf:RDF|opml|urlset)\b/iu.test(skipProlog(start));
}
