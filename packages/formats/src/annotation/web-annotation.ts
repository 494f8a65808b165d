/** The parts of the W3C’s Web Annotation Data Model that we write: https://www.w3.org/TR/annotation-model/ */
import type {
  Basis,
  Certainty,
  MentionForm,
  Polarity,
  Provenance,
  ReviewStatus,
} from "@onrecord/domain";

/**
 * The context of our annotations: the W3C’s, and our own words for what it has none for. Whoever
 * reads them as linked data gets the record’s provenance as one JSON value.
 */
export const ANNOTATION_CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    record: "urn:on-record:vocabulary:",
    "record:provenance": { "@id": "urn:on-record:vocabulary:provenance", "@type": "@json" },
    "record:voice": { "@id": "urn:on-record:vocabulary:voice", "@type": "@id" },
  },
] as const;

export type TextPositionSelector = {
  readonly type: "TextPositionSelector";
  /** In code points; the first character is 0, `end` is not in it. */
  readonly start: number;
  readonly end: number;
};

export type TextQuoteSelector = {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether an export without texts cut the words. */
  readonly "record:cut"?: boolean;
};

/** Words in an article. */
export type AnnotationTarget = {
  readonly type: "SpecificResource";
  readonly source: string;
  /** The fingerprint of the text that the position counts in. */
  readonly "record:sha256"?: string;
  /** Alternatives for the same words, the position first. */
  readonly selector: readonly (TextPositionSelector | TextQuoteSelector)[];
};

/** Who made an annotation. */
export type AnnotationCreator = {
  readonly type: "Person" | "Organization" | "Software";
  readonly name: string;
};

/** What our assertions carry beside what the W3C has words for. */
export type RecordParts = {
  readonly "record:form"?: MentionForm;
  readonly "record:voice"?: string;
  readonly "record:polarity"?: Polarity;
  readonly "record:basis": Basis;
  readonly "record:certainty": Certainty;
  readonly "record:reason"?: string;
  readonly "record:status": ReviewStatus;
  readonly "record:provenance": Provenance;
};

export type WebAnnotation = RecordParts & {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying" | "describing";
  readonly creator: AnnotationCreator;
  /** A moment; the record may know the day only, which is then in `record:provenance` alone. */
  readonly created?: string;
  readonly body: readonly [
    { readonly type: "SpecificResource"; readonly purpose: string; readonly source: string },
    { readonly type: "TextualBody"; readonly purpose: string; readonly value: string },
  ];
  readonly target: AnnotationTarget;
};
