import { citationOf, describeFinding } from "@onrecord/domain";
import type { Article, ArticleView, EntityRef, Finding } from "@onrecord/domain";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { BASIS_WORDS } from "#web/features/claim/claim-words.ts";
import type {
  ArticleFact,
  ArticleSource,
  ArticleVersion,
  Footnote,
  NamedEntity,
  ReaderData,
  TextDefect,
  TextMark,
} from "./reader-data.ts";

type ReaderSource = {
  readonly view: ArticleView;
  /** The findings of the whole record; those about this article's text are taken. */
  readonly findings: readonly Finding[];
  /** The site's own address, for citations. */
  readonly baseUrl: string;
  readonly sources?: readonly ArticleSource[];
  readonly versions?: readonly ArticleVersion[];
  readonly story?: ReaderData["story"];
  readonly proposals?: number;
};

/** Makes the reader's page of an article. */
export function toReaderData(source: ReaderSource): ReaderData {
  const {
    view,
    findings,
    baseUrl,
    sources = [],
    versions = [],
    story = null,
    proposals = 0,
  } = source;
  const named = countNamed(view);
  const defects = toDefects(view, findings);
  // The text itself is the evidence here: its sentences are not sent twice.
  const claims = view.claims.map((claim) => ({ ...toClaimCard(claim, baseUrl), evidence: [] }));
  return {
    id: view.article.id,
    title: view.title,
    headline: view.article.headline,
    citation: citationOf(view, baseUrl).text,
    description: toOpening(view.text),
    url: toWebAddress(view.article.url),
    language: view.article.language,
    facts: toFacts(view),
    text: view.text,
    blocks: view.article.blocks,
    marks: [
      ...statementMarks(view),
      ...mentionMarks(view, named),
      ...timeMarks(view),
      ...defects.map(({ start, end, title, reason }): TextMark => ({
        kind: "defect",
        start,
        end,
        title,
        reason,
      })),
    ],
    claims,
    notes: toFootnotes(claims),
    named,
    defects,
    sources,
    versions,
    story,
    proposals,
  };
}

/** An address that may be followed: whoever wrote the source could have written a script there. */
const toWebAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//iu.test(url) ? url : null;

/** How much of the text stands for it where pages are listed. */
const OPENING = 150;

/** How much of the text's fingerprint is shown: as much as its address has. */
const FINGERPRINT = 16;

const toOpening = (text: string): string =>
  text.length <= OPENING ? text : `${text.slice(0, OPENING).replace(/\s+\S*$/u, "")} …`;

function countNamed(view: ArticleView): NamedEntity[] {
  const counts = new Map<string, { entity: EntityRef; mentions: number }>();
  for (const { entity } of view.mentions) {
    const mentions = (counts.get(entity.id)?.mentions ?? 0) + 1;
    counts.set(entity.id, { entity, mentions });
  }
  return [...counts.values()].toSorted((a, b) => b.mentions - a.mentions);
}

const statementMarks = (view: ArticleView): TextMark[] =>
  view.claims.flatMap((claim) =>
    claim.kind === "statement"
      ? claim.record.content.map(({ start, end }): TextMark => ({
          kind: "statement",
          start,
          end,
          claim: claim.record.id,
        }))
      : [],
  );

const mentionMarks = (view: ArticleView, named: readonly NamedEntity[]): TextMark[] =>
  view.mentions.map(({ record, entity }) => ({
    kind: entity.kind,
    start: record.anchor.start,
    end: record.anchor.end,
    form: record.form,
    entity: named.findIndex((candidate) => candidate.entity.id === entity.id),
  }));

const timeMarks = (view: ArticleView): TextMark[] =>
  view.times.map(({ record, time }) => ({
    kind: "time",
    start: record.anchor.start,
    end: record.anchor.end,
    label: time.label ?? "left open",
    reason: record.reason,
  }));

/** One defect a passage: two codes at the same words are told together. */
function toDefects(view: ArticleView, findings: readonly Finding[]): TextDefect[] {
  return findings
    .filter((finding) => finding.code.startsWith("text-"))
    .flatMap((finding) => {
      const { span, acknowledged } = finding;
      if (span === null || span.article !== view.article.id) return [];
      const { title, message } = describeFinding(finding);
      return [{ start: span.start, end: span.end, title, message, reason: acknowledged }];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** A footnote stands where the first words of its claim end. */
const toFootnotes = (claims: readonly ClaimCardData[]): Footnote[] =>
  claims
    .flatMap(({ words: [first], kind }, index) =>
      first === undefined ? [] : [{ at: first.end, number: index + 1, kind }],
    )
    .toSorted((a, b) => a.at - b.at);

const languageName = (tag: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;

const TRANSLATED_BY: { readonly [B in "machine" | "person" | "unknown"]: string } = {
  machine: "machine translation",
  person: "translation",
  unknown: "translation, by whom unknown,",
};

function toFacts({ article, published }: ArticleView): ArticleFact[] {
  return [
    known("Publisher", article.publisher),
    known("Author", article.author),
    {
      label: "Published",
      value: published?.label ?? null,
      inferred:
        published !== null && BASIS_WORDS[published.basis] !== null ? published.reason : null,
    },
    ...languageFacts(article),
    known("Rights", article.rights),
    known("Text", `${article.bytes} bytes, sha256 ${article.sha256.slice(0, FINGERPRINT)}…`),
  ];
}

const known = (label: string, value: string | null): ArticleFact => ({
  label,
  value,
  inferred: null,
});

function languageFacts({ language, translation }: Article): ArticleFact[] {
  const own = known("Language", languageName(language));
  if (translation === null) return [own];
  return [
    {
      label: "Language",
      value: `${languageName(language)}, ${TRANSLATED_BY[translation.by]} from ${languageName(translation.from)}`,
      inferred: BASIS_WORDS[translation.basis] === null ? null : translation.reason,
    },
  ];
}
