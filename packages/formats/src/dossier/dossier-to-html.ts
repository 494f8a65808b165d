import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { toPrintableText } from "../printable-text.ts";
import { DOSSIER_STYLE } from "./dossier-style.ts";
import { toParts } from "./dossier-to-markdown.ts";
import type { Dossier, DossierArticle, DossierEntry, DossierSection, Footnote } from "./dossier.ts";

/**
 * What the page may load: nothing but its own style sheet, known by its fingerprint. A server that
 * hands out the page sends it as a header as well.
 */
export const DOSSIER_POLICY: string = `default-src 'none'; style-src 'sha256-${toBase64(sha256(utf8ToBytes(DOSSIER_STYLE)))}'; base-uri 'none'; form-action 'none'`;

/** The dossier as one page that needs no other file, and prints as a document. */
export function dossierToHtml(dossier: Dossier): string {
  const { title, label, introduction, sections, articles, footnotes, record } = dossier;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${toHtml(DOSSIER_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="On Record">
<title>${toHtml(title)}: a dossier</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<header><p class="label">Dossier · ${toHtml(label)}</p><h1 dir="auto">${toHtml(title)}</h1></header>
<main>
${introduction.map((sentence) => `<p>${toHtml(sentence)}</p>`).join("\n")}
${sections.map(sectionHtml).join("\n")}
<section><h2>Footnotes</h2>
<ol class="notes">
${footnotes.map(footnoteHtml).join("\n")}
</ol></section>
<section><h2>The articles</h2>
<ul class="entries">
${articles.map(articleHtml).join("\n")}
</ul></section>
</main>
<footer><p>${toHtml(record)}</p></footer>
</body>
</html>
`;
}

function sectionHtml({ heading, explanation, entries, empty, dated }: DossierSection): string {
  const lead = explanation === null ? "" : `<p class="explanation">${toHtml(explanation)}</p>`;
  const list =
    entries.length === 0
      ? `<p class="empty">${toHtml(empty)}</p>`
      : `<ul class="entries${dated ? " dated" : ""}">\n${entries.map((entry) => entryHtml(entry, dated)).join("\n")}\n</ul>`;
  return `<section><h2 dir="auto">${toHtml(heading)}</h2>\n${entries.length === 0 ? "" : lead}${list}</section>`;
}

function entryHtml({ when, pieces, remarks, notes }: DossierEntry, dated: boolean): string {
  const date = dated ? `<span class="when">${toHtml(when ?? "date not told")}</span>` : "";
  const words = pieces
    .map(({ kind, words: each }) => (kind === "ours" ? toHtml(each) : `<bdi>${toHtml(each)}</bdi>`))
    .join("");
  const caveats =
    remarks.length === 0
      ? ""
      : ` <span class="remarks">(${remarks.map(isolated).join("; ")})</span>`;
  const numbers = notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(" ");
  const proof = numbers === "" ? "" : `<sup>${numbers}</sup>`;
  return `<li>${date}<span>${words}${caveats}${proof}</span></li>`;
}

function footnoteHtml({ number, record, quotes, where, url, remarks }: Footnote): string {
  const words = quotes.map(({ text, marks }) => {
    const parts = toParts(text, marks);
    // Where all of it is meant, nothing needs to stand out.
    const marked = parts.map((part) =>
      part.marked && parts.length > 1 ? `<mark>${toHtml(part.words)}</mark>` : toHtml(part.words),
    );
    return `<p dir="auto">${marked.join("")}</p>`;
  });
  const quote = words.length === 0 ? "" : `<blockquote>${words.join("")}</blockquote>`;
  const facts = remarks.map((remark) => `<p class="facts">${toHtml(remark)}</p>`).join("");
  return `<li id="note-${number}"><span class="number">${number}</span><div>${quote}<p class="facts">${isolated(where)}. ${linkHtml(url)} <code>${toHtml(record)}</code></p>${facts}</div></li>`;
}

const articleHtml = ({ id, title, facts, sha256: fingerprint, url }: DossierArticle): string =>
  `<li>${isolated(title)} <code>${toHtml(id)}</code><p class="facts">${facts.map(isolated).join("; ")}. ${linkHtml(url)}</p><p class="facts">sha256 of its text: <code>${toHtml(fingerprint)}</code></p></li>`;

/** Words that keep their direction to themselves: a mark in them turns nothing that follows around. */
const isolated = (words: string): string => `<bdi>${toHtml(words)}</bdi>`;

/** Only an address of the web is a link: nothing that a text could smuggle in. */
const linkHtml = (url: string | null): string => {
  if (url === null) return "";
  const shown = toHtml(url);
  return /^https?:\/\//u.test(url) ? `<a href="${shown}">${shown}</a>` : shown;
};

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const toHtml = (text: string): string =>
  toPrintableText(text).replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");

/** Base 64 (RFC 4648): a browser knows a style sheet by its fingerprint written so. */
function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCodePoint(...bytes));
}
