/**
 * How a dossier looks, on a screen and on paper: a plain, well-set document. In the file itself,
 * with the fonts that every system has, so that it is one file for ever.
 */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; --paper: #fbf9f4; --ink: #1c1a17; --soft: #5e5850; --hairline: #d9d3c7; --accent: #8a2b1d; --mark: #f3e7b8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191816; --ink: #ebe6dc; --soft: #a8a196; --hairline: #3a3732; --accent: #e39a86; --mark: #51471f; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.125rem/1.55 "Source Serif 4", "Newsreader", Charter, "Iowan Old Style", "Noto Serif", Georgia, serif; }
body { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 6rem; hanging-punctuation: first allow-end; overflow-wrap: anywhere; }
header { border-bottom: 1px solid var(--ink); padding-bottom: 1rem; }
.label, .when, nav, footer, .facts, dt { font: 0.8125rem/1.5 "Instrument Sans", Inter, system-ui, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; color: var(--soft); }
.label { text-transform: none; letter-spacing: 0.02em; margin: 0 0 0.25rem; }
h1 { font-size: 2.25rem; line-height: 1.15; font-weight: 500; margin: 0; }
h2 { font-size: 1.25rem; font-weight: 600; margin: 2.5rem 0 0.5rem; break-after: avoid; }
p { margin: 0.5rem 0; }
.explanation, .empty { color: var(--soft); font-size: 1rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.entries li { padding: 0.45rem 0; border-top: 1px solid var(--hairline); break-inside: avoid; }
.entries li:first-child { border-top: 0; }
.dated li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 1rem; }
.when { padding-top: 0.3rem; }
.remarks { color: var(--soft); font-style: italic; font-size: 1rem; }
sup { font-size: 0.7em; line-height: 0; font-variant-numeric: tabular-nums; }
sup a { padding: 0 0.1em; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
sup a { text-decoration: none; }
sup a:hover, sup a:focus-visible { text-decoration: underline; }
.notes { counter-reset: note; font-size: 1rem; line-height: 1.5; }
.notes li { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); padding: 0.6rem 0; border-top: 1px solid var(--hairline); }
.notes li:target { background: color-mix(in srgb, var(--mark) 45%, transparent); }
.notes .number { font: 0.8125rem/1.85 "Instrument Sans", Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; color: var(--soft); }
blockquote { margin: 0 0 0.35rem; }
blockquote p { margin: 0; white-space: pre-line; }
mark { background: var(--mark); color: inherit; }
.facts { margin: 0.15rem 0 0; }
code { font: 0.75rem/1.5 ui-monospace, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
footer { margin-top: 3rem; border-top: 1px solid var(--ink); padding-top: 0.75rem; }
@media (max-width: 36rem) { .dated li { grid-template-columns: 1fr; gap: 0; } }
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #666; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --hairline: #bbb; --accent: #000; --mark: #eee6c4; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  mark { background: none; text-decoration: underline; text-decoration-thickness: 0.5pt; text-underline-offset: 2pt; }
  .notes, .notes li { font-size: 9pt; }
  .notes li { break-inside: avoid; }
  nav { display: none; }
}
`;
