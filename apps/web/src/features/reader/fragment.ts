/** The part of an address after `#`: which words of an article are meant. */
import type { Span } from "@onrecord/domain";
import type { ReaderData } from "./reader-data.ts";

/** What a fragment means in this article. */
export type FragmentTarget =
  | { readonly kind: "claim"; readonly id: string; readonly spans: readonly Span[] }
  | { readonly kind: "entity"; readonly id: string; readonly spans: readonly Span[] }
  | { readonly kind: "span"; readonly spans: readonly Span[] }
  /** Nothing here: the words or the claim are not in this article. */
  | { readonly kind: "unknown"; readonly message: string };

/** What of an article its fragments are about. */
export type FragmentData = Pick<ReaderData, "claims" | "named" | "marks"> & {
  readonly text: { readonly length: number };
};

const SPAN = /^(\d{1,9})-(\d{1,9})$/;
const RECORD = /^[a-z]+\/[a-z0-9-]+$/;

/** Finds what `hash` means (with or without `#`); undefined where it is none of ours. */
export function findFragment(hash: string, data: FragmentData): FragmentTarget | undefined {
  const fragment = decode(hash.replace(/^#/, ""));
  const span = SPAN.exec(fragment);
  if (span !== null) return findSpan(Number(span[1]), Number(span[2]), data);
  if (!RECORD.test(fragment)) return undefined;
  const claim = data.claims.find(({ id }) => id === fragment);
  if (claim !== undefined) return { kind: "claim", id: claim.id, spans: claim.words };
  const entity = data.named.findIndex((named) => named.entity.id === fragment);
  if (entity === -1) {
    return {
      kind: "unknown",
      message: `There is no ${fragment} in this article. It may have been renamed.`,
    };
  }
  const spans = data.marks.filter((mark) => "entity" in mark && mark.entity === entity);
  return { kind: "entity", id: fragment, spans };
}

function findSpan(start: number, end: number, { text }: FragmentData): FragmentTarget {
  return start < end && end <= text.length
    ? { kind: "span", spans: [{ start, end }] }
    : {
        kind: "unknown",
        message: `The words ${start}–${end} are not in this article: its text has ${text.length} characters.`,
      };
}

/** A fragment that is not well formed stands as it is: it will be found nowhere. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
