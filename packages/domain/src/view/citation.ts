/** Citations: the words, the article, the date and the permalink, with the unknown said plainly. */
import type { ArticleRef, ArticleView, ClaimView, Passage, TimeView } from "./view.ts";

/** A citation, ready to be pasted. */
export type Citation = {
  readonly text: string;
  readonly markdown: string;
  /** The permalink to the words. */
  readonly url: string;
};

/** A sentence of a citation: words of ours, and words of the article or the record. */
type Piece = { readonly kind: "ours" | "quoted" | "title"; readonly words: string };

/**
 * Cites a claim or a whole article. `baseUrl` is where the web app is reached, such as
 * `http://localhost:3000`.
 */
export function citationOf(view: ClaimView | ArticleView, baseUrl: string): Citation {
  const article = "kind" in view ? view.article : view.ref;
  const address = "kind" in view ? view.address : view.ref.address;
  const url = `${baseUrl.replace(/\/+$/u, "")}${address ?? "/"}`;
  const pieces = ["kind" in view ? claimPieces(view) : [], articlePieces(article)].flat();
  return {
    url,
    text: `${join(pieces.map(({ words }) => words))} ${url}`,
    markdown: join(pieces.map((piece) => toMarkdown(piece, url))),
  };
}

/** What a claim says, whose word it is, its caveats and the words that carry it; without the article. */
export const claimSentence = (view: ClaimView): string =>
  join(claimPieces(view).map(({ words }) => words)).trimEnd();

/** One after the other; after words that end in a full stop of their own, ours is left out. */
const join = (pieces: readonly string[]): string =>
  pieces.reduce(
    (text, piece) =>
      text + (/[.!?…][”"]?$/u.test(text) && piece.startsWith(".") ? piece.slice(1) : piece),
    "",
  );

const ours = (words: string): Piece => ({ kind: "ours", words });
const quoted = (words: string): Piece => ({ kind: "quoted", words });

function claimPieces(view: ClaimView): Piece[] {
  if (view.kind === "statement") {
    return [...statementPieces(view), ours(caveatsOf(view)), ...accordingTo(view), ours(". ")];
  }
  const evidence = wordsOf(view.evidence);
  return [
    ...factPieces(view),
    ours(caveatsOf(view)),
    ...accordingTo(view),
    ours(". Evidence: "),
    ...inQuotationMarks(evidence),
    ours(". "),
  ];
}

/** In quotation marks, unless the words have some of their own: they are not changed. */
const inQuotationMarks = (words: string): Piece[] =>
  /[“”"„«»]/u.test(words) ? [quoted(words)] : [ours("“"), quoted(words), ours("”")];

/** Whose word it is, where it is not the article's. */
const accordingTo = ({ voice }: ClaimView): Piece[] =>
  voice.kind === "statement" && voice.speaker !== null
    ? [ours(", according to "), quoted(voice.speaker.name)]
    : [];

/** What a reader must know lest the citation say more than the article does. */
function caveatsOf({ record }: ClaimView): string {
  const caveats = [
    record.polarity === "negated" ? ["said not to be so"] : [],
    record.basis === "inferential" ? ["inferred"] : [],
    record.status === "accepted" ? [] : [record.status],
  ].flat();
  return caveats.length === 0 ? "" : ` (${caveats.join(", ")})`;
}

function statementPieces(view: ClaimView & { kind: "statement" }): Piece[] {
  const words = quoted(wordsOf(view.content));
  const speaker = quoted(view.speaker?.name ?? "Unknown speaker");
  // Words retold by the article are not the speaker's own.
  return view.record.manner === "indirect"
    ? [speaker, ours(", as retold by the article: "), words]
    : [speaker, ours(": “"), words, ours("”")];
}

function factPieces(view: Exclude<ClaimView, { kind: "statement" }>): Piece[] {
  if (view.kind === "event") return [quoted(view.record.description.replace(/\.$/u, ""))];
  const { role } = view.record;
  const relation = [quoted(view.subject.name), ours(`: ${view.label} `), quoted(view.object.name)];
  return role === null ? relation : [...relation, ours(" ("), quoted(role), ours(")")];
}

/** Where the words stand: title, author, publisher, date. */
function articlePieces(article: ArticleRef | null): Piece[] {
  if (article === null) return [ours("No article carries this.")];
  const { author, publisher, published } = article;
  return [
    { kind: "title", words: article.name },
    ours(", "),
    author === null ? ours("author unknown") : quoted(author),
    ours(", "),
    publisher === null ? ours("publisher unknown") : quoted(publisher),
    ours(`, ${dateOf(published)}.`),
  ];
}

function dateOf(published: TimeView | null): string {
  if (published === null || published.label === null) return "date unknown";
  return published.basis === "textual" ? published.label : `${published.label} (inferred)`;
}

/** The marked words of the passages, on one line. */
const wordsOf = (passages: readonly Passage[]): string =>
  passages
    .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))
    .join(" … ")
    .replaceAll(/\s+/gu, " ");

function toMarkdown({ kind, words }: Piece, url: string): string {
  if (kind === "ours") return words;
  const escaped = words.replaceAll(/[\\`*_[\]<>~#|]/gu, String.raw`\$&`);
  return kind === "title" ? `[${escaped}](${url})` : escaped;
}
