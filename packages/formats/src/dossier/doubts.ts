/** The sections that keep a dossier honest: whose word, contradicted, inferred, unknown. */
import type { Article, Claim } from "@onrecord/domain";
import { asserterOf } from "../claim-words.ts";
import { claimEntry, type Workbench } from "./claim-entry.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { DossierEntry, DossierSection, Piece } from "./dossier.ts";
import { ours, quoted } from "./dossier.ts";

const entry = (pieces: readonly Piece[], notes: readonly number[]): DossierEntry => ({
  when: null,
  pieces,
  remarks: [],
  notes,
});

/** Who asserts the events and relations: the articles themselves, or somebody whom they quote. */
export function voiceSection(
  { index, notes }: Workbench,
  claims: readonly Claim[],
): DossierSection {
  const facts = claims.filter(({ kind }) => kind !== "statement");
  const voices = Map.groupBy(facts, (claim) => asserterOf(index, claim) ?? "");
  const entries = [...voices].map(([name, asserted]) =>
    entry(
      name === ""
        ? [ours("The articles themselves assert:")]
        : [quoted(name), ours(" asserts, and the article only reports it:")],
      asserted.map((claim) => notes.numberOf(claim)),
    ),
  );
  return {
    heading: "Whose word it is",
    explanation:
      "A statement is its speaker’s word; that it was made is the article’s. Of events and relations:",
    entries,
    empty: "There are no events and no relations here.",
    dated: false,
  };
}

/** What is denied, and what stands against it. */
export function contradictionSection(bench: Workbench, claims: readonly Claim[]): DossierSection {
  const entries = contradictionsIn(claims).flatMap(({ affirmed, denied }) => [
    ...denied.map((claim) => claimEntry(bench, claim)),
    ...affirmed.map((claim) => {
      const against = claimEntry(bench, claim);
      return { ...against, pieces: [ours("Against it stands: "), ...against.pieces] };
    }),
  ]);
  return {
    heading: "What is contradicted",
    explanation:
      "Claims that are said not to be so, denials, and the same event or relation both affirmed and denied. That sources differ in a date, a number or a word is not found here: compare the footnotes.",
    entries,
    empty:
      "None of this was found among the claims above. That does not make them true: only the articles listed below were read.",
    dated: true,
  };
}

/** What the words alone do not say, with the reasoning; dates too. */
export function inferenceSection(
  { index, notes }: Workbench,
  claims: readonly Claim[],
): DossierSection {
  const entries = claims.flatMap((claim) => {
    const number = [notes.numberOf(claim)];
    const what = quoted(shortNameOf(index.nameOf(claim.id)));
    const itself =
      claim.basis === "textual"
        ? []
        : [entry([what, ours(`: ${BASES[claim.basis]}`), ...because(claim.reason)], number)];
    const { time } = claim;
    const dated =
      time === null || time.basis === "textual" || time.edtf === null
        ? []
        : [
            entry(
              [what, ours(`: its date is ${BASES[time.basis]}`), ...because(time.reason)],
              number,
            ),
          ];
    return [...itself, ...dated];
  });
  return {
    heading: "What is inferred",
    explanation: "What follows from the words rather than stands in them, with the reasoning.",
    entries,
    empty: "Nothing: the words say all of it.",
    dated: false,
  };
}

const BASES = { interpretive: "interpreted", inferential: "inferred" } as const;

const because = (reason: string | null): readonly Piece[] =>
  reason === null ? [ours(".")] : [ours(". "), quoted(reason)];

const NAME_LENGTH = 120;

const shortNameOf = (name: string): string =>
  name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH).toWellFormed()}…`;

/** What nobody knows is said. */
export function unknownSection(
  { index, notes }: Workbench,
  claims: readonly Claim[],
  { articles: ids, unnamed }: { readonly articles: readonly string[]; readonly unnamed: boolean },
): DossierSection {
  const list = (words: string, picked: readonly Claim[]): readonly DossierEntry[] =>
    picked.length === 0
      ? []
      : [
          entry(
            [ours(words)],
            picked.map((claim) => notes.numberOf(claim)),
          ),
        ];
  const articles = ids
    .map((id) => index.findOf("article", id))
    .filter((article) => article !== undefined);
  return {
    heading: "What is not known",
    explanation: null,
    entries: [
      ...(unnamed ? [entry([ours("The name: the articles do not tell it.")], [])] : []),
      ...unknownOfArticles(articles),
      ...list(
        "When it was is not told:",
        claims.filter(({ time }) => time === null || time.edtf === null),
      ),
      ...list(
        "Who speaks is not told:",
        claims.filter((claim) => claim.kind === "statement" && claim.speaker === null),
      ),
      ...list(
        "Who acts is not told:",
        claims.filter((claim) => claim.kind === "event" && claim.actors.length === 0),
      ),
      ...list(
        "Not certain that the article says so:",
        claims.filter(({ certainty }) => certainty !== "certain"),
      ),
      ...list(
        "Proposed, and not yet reviewed by anybody:",
        claims.filter(({ status }) => status === "proposed"),
      ),
    ],
    empty: "Nothing that a reader would look for is missing.",
    dated: false,
  };
}

/** What is not known of the articles: those of which the same is missing share a sentence. */
function unknownOfArticles(articles: readonly Article[]): readonly DossierEntry[] {
  const groups = Map.groupBy(articles, (article) => unknownOf(article).join(", "));
  groups.delete("");
  return [...groups].map(([unknown, group]) => {
    const ids = group.map(({ id }) => id.slice("article/".length)).join(", ");
    const which = group.length === 1 ? `the article ${ids}` : `${group.length} articles (${ids})`;
    return entry([ours(`Of ${which}: ${unknown}.`)], []);
  });
}

const unknownOf = (article: Article): readonly string[] =>
  [
    article.headline === null ? "headline" : undefined,
    article.author === null ? "author" : undefined,
    article.publisher === null ? "publisher" : undefined,
    article.published === null ? "date" : undefined,
    article.published?.basis === "inferential" ? "exact date" : undefined,
    article.url === null ? "address" : undefined,
    article.rights === null ? "holder of the rights" : undefined,
  ].filter((fact) => fact !== undefined);
