/** An annotation as the API of Hypothesis gives it: https://h.readthedocs.io/en/latest/api-reference/v1/ */
import { z } from "zod";
import type { AnnotationDraft, DraftWords } from "./annotation-draft.ts";
import { toAt } from "./draft-date.ts";

const Selector = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.int().nonnegative().optional().catch(undefined),
  end: z.int().nonnegative().optional().catch(undefined),
});

const Annotation = z.object({
  id: z.string().optional(),
  /** The page; what tells this model from the W3C’s. */
  uri: z.string(),
  text: z.string().optional().catch(undefined),
  tags: z.array(z.string()).optional().catch(undefined),
  user: z.string().optional().catch(undefined),
  created: z.string().optional().catch(undefined),
  updated: z.string().optional().catch(undefined),
  target: z
    .array(
      z.object({
        source: z.string().optional().catch(undefined),
        selector: z.array(Selector).optional().catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
});

/** The annotation, or undefined where it is none. */
export function findHypothesisDraft(item: unknown, number: number): AnnotationDraft | undefined {
  const parsed = Annotation.safeParse(item);
  if (!parsed.success) return undefined;
  const { id, uri, text = "", tags = [], user, created, updated, target } = parsed.data;
  const [place] = target ?? [];
  return {
    number,
    id: id ?? null,
    found: "Hypothesis",
    sources: [uri, ...(place?.source === undefined ? [] : [place.source])],
    sha256: null,
    words: toWords(place?.selector ?? []),
    names: tags,
    claim: null,
    text,
    tags,
    by: user === undefined ? null : { kind: "person", name: toUserName(user), version: null },
    at: toAt(created ?? updated),
    mention: null,
  };
}

function toWords(selectors: readonly z.infer<typeof Selector>[]): DraftWords | null {
  const quote = selectors.find(({ exact }) => exact !== undefined && exact !== "");
  if (quote?.exact === undefined) return null;
  const place = selectors.find(({ start, end }) => start !== undefined && end !== undefined);
  return {
    exact: quote.exact,
    prefix: quote.prefix ?? "",
    suffix: quote.suffix ?? "",
    position:
      place?.start === undefined || place.end === undefined
        ? null
        : { start: place.start, end: place.end, unit: "page" },
    cut: false,
  };
}

/** `acct:anna@hypothes.is` is the user anna. */
const toUserName = (user: string): string => /^acct:([^@]+)@/.exec(user)?.[1] ?? user;
