/**
 * An article as a news item of ninjs 3.1 (IPTC, https://iptc.org/standards/ninjs/). The fields that
 * are used, with what they mean there.
 */

/** Somebody or something in the news item: `rel` says how it stands to the item. */
export type NinjsConcept = {
  readonly name: string;
  readonly rel?: string;
  readonly uri: string;
  readonly literal: string;
};

export type NinjsEvent = NinjsConcept & { readonly id: string };

type Text = { readonly role: string; readonly contentType: string; readonly value: string };

export type NinjsItem = {
  /** The one property that every item must have. */
  readonly uri: string;
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string };
  readonly type: "text";
  /** `partial` where the text was left out. */
  readonly representationType: "full" | "partial";
  readonly profile: string;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** RFC 3339; only where the moment of publication is known. */
  readonly contentCreated?: string;
  readonly title: string;
  readonly headlines?: readonly Text[];
  readonly descriptions?: readonly Text[];
  readonly bodies?: readonly (Text & { readonly charCount: number; readonly wordCount: number })[];
  readonly by?: string;
  readonly copyrightHolder?: string;
  readonly infoSources?: readonly { readonly name: string; readonly role: string }[];
  readonly people?: readonly NinjsConcept[];
  readonly organisations?: readonly NinjsConcept[];
  readonly places?: readonly NinjsConcept[];
  readonly events?: readonly NinjsEvent[];
  readonly subjects?: readonly NinjsConcept[];
  readonly altIds: readonly { readonly role: string; readonly value: string }[];
  /** What the receiving desk should know: what is unknown, and what was inferred. */
  readonly edNote?: string;
};

export const NINJS_STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
} as const;
