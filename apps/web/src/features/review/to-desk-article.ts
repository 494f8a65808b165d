/**
 * An article as the desk needs it: its text, and a line for each record in it. Whole views of its claims
 * take most of the time of a page by confidence, which jumps from article to article.
 */
import { EVENT_TYPES, formatEdtf, PREDICATES } from "@onrecord/domain";
import type { Article, Claim, Mention, RecordIndex, Span, TimeExpression } from "@onrecord/domain";
import type { DeskNeighbour } from "./desk-item.ts";

export type DeskArticle = {
  readonly article: Article;
  readonly title: string;
  readonly href: string;
  /** When it was published, in words. */
  readonly when: string | null;
  readonly text: string;
  /** All that is read from it, in the order of its first words. */
  readonly records: readonly DeskNeighbour[];
};

/** The article with this id; undefined where there is none. */
export function toDeskArticle(index: RecordIndex, id: string): DeskArticle | undefined {
  const article = index.findOf("article", id);
  if (article === undefined) return undefined;
  const { name, address } = index.refOf(article.id);
  const { edtf = null } = article.published ?? {};
  const records = [
    ...index.mentionsIn(id).map((mention) => mentionNeighbour(index, mention)),
    ...index.timesIn(id).map(timeNeighbour),
    ...index.claimsIn(id).map((claim) => claimNeighbour(index, claim)),
  ].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return {
    article,
    title: name,
    href: address ?? "/articles",
    when: edtf === null ? null : formatEdtf(edtf),
    text: index.textOf(id) ?? "",
    records,
  };
}

const toSpans = (anchors: readonly Span[]): Span[] =>
  anchors.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);

const mentionNeighbour = (index: RecordIndex, record: Mention): DeskNeighbour => {
  const entity = index.entityRefOf(record.entity);
  return {
    id: record.id,
    kind: entity.kind,
    status: record.status,
    spans: toSpans([record.anchor]),
    words: entity.name,
    edtf: null,
  };
};

const timeNeighbour = ({ id, status, anchor, edtf }: TimeExpression): DeskNeighbour => ({
  id,
  kind: "time",
  status,
  spans: toSpans([anchor]),
  words: edtf === null ? `“${anchor.exact}”, left open` : formatEdtf(edtf),
  edtf,
});

function claimNeighbour({ nameOf }: RecordIndex, claim: Claim): DeskNeighbour {
  const { id, kind, status } = claim;
  const base = { id, kind, status, edtf: null };
  switch (claim.kind) {
    case "statement": {
      const speaker = claim.speaker === null ? "somebody" : nameOf(claim.speaker);
      const words = `${speaker}: ${claim.content[0]?.exact ?? ""}`;
      return { ...base, spans: toSpans(claim.content), words };
    }
    case "event": {
      const words = `${EVENT_TYPES[claim.type].label}: ${claim.actors.map(nameOf).join(", ")}`;
      return { ...base, spans: toSpans(claim.evidence), words };
    }
    case "relation": {
      const { label } = PREDICATES[claim.predicate];
      const words = `${nameOf(claim.subject)}: ${label} ${nameOf(claim.object)}`;
      return { ...base, spans: toSpans(claim.evidence), words };
    }
  }
}
