/** The paragraphs around a proposal, with what else is read from them. */
import type { ArticleView, Block, ClaimView, Span } from "@onrecord/domain";
import type { DeskNeighbour, DeskPassage } from "./desk-item.ts";

/** So much of the text is shown before and after the sentence, in UTF-16 code units. */
const MOST_AROUND = 1500;

/** The passage of a sentence: its paragraphs, and those before and after, as far as there is room. */
export function toDeskPassage(view: ArticleView, sentence: Span): DeskPassage {
  const { article, text, title, published } = view;
  const blocks = blocksAround(view, sentence);
  const start = blocks[0]?.start ?? sentence.start;
  const end = blocks.at(-1)?.end ?? sentence.end;
  return {
    key: `${article.id}#${start}-${end}`,
    article: {
      id: article.id,
      title,
      href: view.ref.address,
      when: published?.label ?? null,
      language: article.language,
    },
    start,
    text: text.slice(start, end),
    blocks,
    neighbours: neighboursIn(view, { start, end }),
  };
}

function blocksAround({ article, text }: ArticleView, sentence: Span): Block[] {
  const first = article.blocks.findIndex(({ end }) => end > sentence.start);
  const last = article.blocks.findLastIndex(({ start }) => start < sentence.end);
  if (first === -1 || last < first) return [{ role: "paragraph", ...sentence }];
  return article.blocks.slice(Math.max(0, first - 1), last + 2).flatMap((block) => {
    const start = toWordStart(text, Math.max(block.start, sentence.start - MOST_AROUND));
    const end = Math.min(block.end, toWordStart(text, sentence.end + MOST_AROUND));
    return start < end ? [{ role: block.role, start, end }] : [];
  });
}

/** The first place from `at` on where a word can begin. */
function toWordStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length || /\s/u.test(text.charAt(at - 1))) return at;
  const space = text.slice(at).search(/\s/u);
  return space === -1 ? text.length : at + space + 1;
}

const toSpans = (anchors: readonly Span[]): Span[] =>
  anchors.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);

const isInside = (span: Span, outer: Span): boolean =>
  outer.start <= span.start && span.end <= outer.end;

function neighboursIn(view: ArticleView, part: Span): DeskNeighbour[] {
  return [...mentionNeighbours(view), ...timeNeighbours(view), ...view.claims.map(claimNeighbour)]
    .map((neighbour) => ({
      ...neighbour,
      spans: neighbour.spans.filter((span) => isInside(span, part)),
    }))
    .filter(({ spans }) => spans.length > 0)
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

const mentionNeighbours = ({ mentions }: ArticleView): DeskNeighbour[] =>
  mentions.map(({ record, entity }) => ({
    id: record.id,
    kind: entity.kind,
    status: record.status,
    spans: toSpans([record.anchor]),
    words: entity.name,
    edtf: null,
  }));

const timeNeighbours = ({ times }: ArticleView): DeskNeighbour[] =>
  times.map(({ record, time }) => ({
    id: record.id,
    kind: "time",
    status: record.status,
    spans: toSpans([record.anchor]),
    words: time.label ?? `“${record.anchor.exact}”, left open`,
    edtf: record.edtf,
  }));

function claimNeighbour(claim: ClaimView): DeskNeighbour {
  const { id, status } = claim.record;
  switch (claim.kind) {
    case "statement":
      return {
        id,
        kind: "statement",
        status,
        spans: toSpans(claim.record.content),
        words: `${claim.speaker?.name ?? "somebody"}: ${claim.record.content[0]?.exact ?? ""}`,
        edtf: null,
      };
    case "event":
      return {
        id,
        kind: "event",
        status,
        spans: toSpans(claim.record.evidence),
        words: `${claim.label}: ${claim.actors.map(({ name }) => name).join(", ")}`,
        edtf: null,
      };
    case "relation":
      return {
        id,
        kind: "relation",
        status,
        spans: toSpans(claim.record.evidence),
        words: `${claim.subject.name}: ${claim.label} ${claim.object.name}`,
        edtf: null,
      };
  }
}
