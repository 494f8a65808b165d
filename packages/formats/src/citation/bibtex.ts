import type { Reference } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { toPrintableLine } from "../printable-text.ts";
import { CITABLE_KINDS, citationFile } from "./citation-format.ts";
import { noteOfReference, plainDateOf, titleOf } from "./reference-words.ts";

const MEDIA_TYPE = "application/x-bibtex";

/** BibTeX and BibLaTeX, for LaTeX and reference managers. */
export const BIBTEX: ExportFormat = {
  name: "bibtex",
  label: "BibTeX",
  meaning: "Citations of articles and single statements for LaTeX and reference managers.",
  extension: "bib",
  mediaType: MEDIA_TYPE,
  kinds: CITABLE_KINDS,
  *write(source, options) {
    const frame = { before: "", between: "\n", after: "" };
    const file = { name: "references.bib", mediaType: MEDIA_TYPE };
    yield citationFile(file, { toText: toBibtex, frame }, { source, options });
  },
};

/**
 * One entry: a newspaper article for BibLaTeX, an article for BibTeX. A claim is cited as the article
 * that carries it, with the words and the speaker in the note: the speaker is not its author.
 */
export function toBibtex(reference: Reference, options: ExportOptions): string {
  const date = plainDateOf(reference);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ["title", braced(titleOf(reference))],
    // In braces: a name of one person or of a newsroom, never taken apart at “and”.
    ["author", reference.author === null ? null : braced(reference.author)],
    ["journal", escaped(reference.publisher)],
    ["entrysubtype", "newspaper"],
    [
      "date",
      date === undefined ? null : [date.year, date.month, date.day].filter(Boolean).join("-"),
    ],
    ["year", date?.year],
    ["month", date?.month === undefined ? undefined : String(Number(date.month))],
    ["language", escaped(reference.language)],
    ["url", addressed(reference.url ?? reference.original)],
    ["note", escaped(noteOfReference(reference, options))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@article{${reference.id.replace("/", ":")},\n${lines.join("")}}\n`;
}

const SPECIAL: { readonly [character: string]: string } = {
  // Braces must pair even where they are escaped, so none is written as itself.
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

/** Text as LaTeX reads it back: on one line, with every character that means something to TeX escaped. */
const escaped = (text: string | null): string | null =>
  text === null
    ? null
    : toPrintableLine(text)
        .replaceAll(/[{}\\~^]/gu, (character) => SPECIAL[character] ?? "")
        .replaceAll(/[&%$#_]/gu, String.raw`\$&`)
        // TeX makes other characters of these: a dash of two hyphens, a quotation mark of two ticks.
        .replaceAll(/([-`',<>])(?=\1)|[?!](?=`)/gu, "$&{}");

/** The same in braces of its own, which keep its capitals. */
const braced = (text: string): string => `{${escaped(text) ?? ""}}`;

/** An address: verbatim in BibLaTeX, so only what would end the field or the line is written otherwise. */
const addressed = (url: string | null): string | null =>
  url === null
    ? null
    : url.toWellFormed().replaceAll(/[{}\\\s]/gu, (character) => encodeURIComponent(character));
