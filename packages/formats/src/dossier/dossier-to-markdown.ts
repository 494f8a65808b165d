import type { Dossier, DossierEntry, DossierSection, Footnote, Piece } from "./dossier.ts";
import { toPrintableLine } from "../printable-text.ts";

/** The dossier as Markdown with footnotes (CommonMark and the footnotes of GitHub and Pandoc). */
export function dossierToMarkdown(dossier: Dossier): string {
  const blocks = [
    `# ${escaped(dossier.title)}`,
    `_${escaped(dossier.label)}_`,
    ...dossier.introduction.map(escaped),
    ...dossier.sections.flatMap(sectionBlocks),
    "## The articles",
    ...dossier.articles.map(
      ({ id, title, facts, sha256, url }) =>
        `- ${linked(title, url)} (${escaped(id)}). ${escaped(facts.join("; "))}. sha256 of its text: \`${sha256}\``,
    ),
    "## The record",
    escaped(dossier.record),
    ...dossier.footnotes.map(footnoteBlock),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function sectionBlocks({ heading, explanation, entries, empty }: DossierSection): string[] {
  const lines = entries.map((entry) => `- ${entryLine(entry)}`);
  return [
    `## ${escaped(heading)}`,
    ...(explanation === null || lines.length === 0 ? [] : [escaped(explanation)]),
    lines.length === 0 ? escaped(empty) : lines.join("\n"),
  ];
}

function entryLine({ when, pieces, remarks, notes }: DossierEntry): string {
  const date = when === null ? "" : `**${escaped(when)}** `;
  const caveats = remarks.length === 0 ? "" : ` _(${escaped(remarks.join("; "))})_`;
  return `${date}${pieces.map(toMarkdown).join("")}${caveats}${notes.map((n) => `[^${n}]`).join("")}`;
}

function footnoteBlock({ number, quotes, where, url, remarks }: Footnote): string {
  const sentences = quotes.map(({ text, marks }) => {
    const parts = toParts(text, marks);
    // Where all of it is meant, nothing needs to stand out.
    const words = parts
      .map((part) =>
        part.marked && parts.length > 1 && /\S/u.test(part.words)
          ? `**${escaped(part.words)}**`
          : escapedWithSpaces(part.words),
      )
      .join("");
    // Words that have quotation marks of their own get no others around them.
    return /[“”"„«»]/u.test(text) ? words : `“${words}”`;
  });
  const address = url === null ? "" : ` <${url}>`;
  return `[^${number}]: ${[...sentences, `${escaped(where)}.${address}`, ...remarks.map(escaped)].join(" ")}`;
}

/** A text cut at the ends of its marks, in order. Marks that overlap count as one. */
export function toParts(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): readonly { readonly words: string; readonly marked: boolean }[] {
  const parts: { words: string; marked: boolean }[] = [];
  let offset = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start > offset) parts.push({ words: text.slice(offset, start), marked: false });
    if (end > Math.max(start, offset))
      parts.push({ words: text.slice(Math.max(start, offset), end), marked: true });
    offset = Math.max(offset, end);
  }
  if (offset < text.length) parts.push({ words: text.slice(offset), marked: false });
  return parts;
}

/** Every word passes through here: ours hold names too. */
const toMarkdown = ({ words }: Piece): string => escapedWithSpaces(words);

/** Text on one line in which nothing is markup. */
const escaped = (text: string): string => escapedWithSpaces(text).trim();

const escapedWithSpaces = (text: string): string => {
  const line = toPrintableLine(`.${text}.`).slice(1, -1);
  return line.replaceAll(/[\\`*_[\]<>~#|!&$]/gu, String.raw`\$&`);
};

const linked = (title: string, url: string | null): string =>
  url === null ? escaped(title) : `[${escaped(title)}](<${url}>)`;
