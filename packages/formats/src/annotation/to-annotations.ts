/** Mentions and pieces of evidence as Web Annotations. */
import type {
  Anchor,
  Claim,
  Mention,
  NameOf,
  Provenance,
  RecordIndex,
  RecordOf,
} from "@onrecord/domain";
import { createAnchor, KINDS } from "@onrecord/domain";
import type { ExportOptions } from "../export-format.ts";
import { idOf } from "../id-of.ts";
import { quoteOf } from "../short-quote.ts";
import type { ToCodePoints } from "./code-point-spans.ts";
import { codePointSpans } from "./code-point-spans.ts";
import type {
  AnnotationCreator,
  AnnotationTarget,
  RecordParts,
  WebAnnotation,
} from "./web-annotation.ts";

/** What annotating takes: the names and texts of a slice. */
export type AnnotationScope = {
  readonly index: RecordIndex;
  readonly options: ExportOptions;
  /** Counts in code points; kept for each article. */
  readonly counted: Map<string, ToCodePoints>;
};

export const createAnnotationScope = (
  index: RecordIndex,
  options: ExportOptions,
): AnnotationScope => ({ index, options, counted: new Map() });

/** The words that name an entity. */
export function toMentionAnnotation(mention: Mention, scope: AnnotationScope): WebAnnotation {
  const { index, options } = scope;
  return {
    id: idOf(mention, options),
    type: "Annotation",
    motivation: "identifying",
    ...madeBy(mention.provenance),
    body: [
      { type: "SpecificResource", purpose: "identifying", source: idOf(mention.entity, options) },
      { type: "TextualBody", purpose: "tagging", value: whole(index.nameOf(mention.entity)) },
    ],
    target: toTarget(mention.anchor, scope),
    "record:form": mention.form,
    ...recordParts(mention),
  };
}

/** One annotation to each piece of a claim’s evidence. */
export function toEvidenceAnnotations(
  claim: Claim,
  scope: AnnotationScope,
): readonly WebAnnotation[] {
  const { index, options } = scope;
  const iri = idOf(claim, options);
  const caption = whole(captionOf(claim, index.nameOf));
  return claim.evidence.map((anchor, position) => ({
    id: `${iri}/evidence/${position + 1}`,
    type: "Annotation",
    motivation: "describing",
    ...madeBy(claim.provenance),
    body: [
      { type: "SpecificResource", purpose: "describing", source: iri },
      { type: "TextualBody", purpose: "describing", value: quoteOf(caption, options) },
    ],
    target: toTarget(anchor, scope),
    "record:voice": idOf(claim.voice, options),
    "record:polarity": claim.polarity,
    ...recordParts(claim),
  }));
}

const captionOf = (claim: Claim, nameOf: NameOf): string =>
  captionOfKind(claim.kind, claim, nameOf);

const captionOfKind = <K extends Claim["kind"]>(
  kind: K,
  claim: RecordOf<K>,
  nameOf: NameOf,
): string => KINDS[kind].caption(claim, nameOf);

/** Half of a surrogate pair is no character, and no annotation may hold one. */
const whole = (words: string): string => words.toWellFormed();

function recordParts(assertion: Mention | Claim): RecordParts {
  const { basis, certainty, reason, status, provenance } = assertion;
  return {
    "record:basis": basis,
    "record:certainty": certainty,
    ...(reason === null ? {} : { "record:reason": whole(reason) }),
    "record:status": status,
    "record:provenance": provenance,
  };
}

const CREATOR_TYPES = {
  person: "Person",
  group: "Organization",
  program: "Software",
} as const satisfies Record<Provenance["proposed"]["by"]["kind"], AnnotationCreator["type"]>;

function madeBy({ proposed }: Provenance): Pick<WebAnnotation, "creator" | "created"> {
  const { by, at } = proposed;
  return {
    creator: { type: CREATOR_TYPES[by.kind], name: whole(by.name) },
    // Only a moment may stand there; a day alone is kept in the provenance.
    ...(at.includes("T") ? { created: at } : {}),
  };
}

/**
 * An anchor as the W3C’s selectors: positions in code points, and the words. One that begins or ends
 * inside a surrogate pair takes in the whole character, as no selector may split one.
 */
function toTarget(anchor: Anchor, { index, options, counted }: AnnotationScope): AnnotationTarget {
  const source = idOf(anchor.article, options);
  const text = index.textOf(anchor.article);
  const quoted = text === undefined ? anchor : toWholeAnchor(anchor, text);
  const exact = quoteOf(quoted.exact, options);
  const quote = {
    type: "TextQuoteSelector",
    exact,
    prefix: quoted.prefix,
    suffix: quoted.suffix,
    ...(exact === quoted.exact ? {} : { "record:cut": true }),
  } as const;
  if (text === undefined) return { type: "SpecificResource", source, selector: [quote] };
  const toCodePoints = counted.get(anchor.article) ?? codePointSpans(text);
  counted.set(anchor.article, toCodePoints);
  const position = { type: "TextPositionSelector", ...toCodePoints(quoted) } as const;
  const article = index.findOf("article", anchor.article);
  return {
    type: "SpecificResource",
    source,
    ...(article === undefined ? {} : { "record:sha256": article.sha256 }),
    selector: [position, quote],
  };
}

function toWholeAnchor(anchor: Anchor, text: string): Anchor {
  const { start, end, exact, prefix, suffix } = anchor;
  if (exact.isWellFormed() && prefix.isWellFormed() && suffix.isWellFormed()) return anchor;
  const from = isInsidePair(text, start) ? start - 1 : start;
  const to = isInsidePair(text, end) ? end + 1 : end;
  return createAnchor(anchor.article, text, { start: from, end: to });
}

const isInsidePair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
