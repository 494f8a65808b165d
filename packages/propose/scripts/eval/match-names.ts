/**
 * How names are compared: a proposal is right when its kind is right, it lies within an annotated
 * named mention and covers that mention's head.
 */
import type { EntityKind, Span } from "@onrecord/domain";
import type { EntityDocument } from "./corpora.ts";
import type { Counts } from "./score.ts";

/** A name that a system proposes. `titled` is the same with the title before it,
 * and with the country before that. */
export type NameProposal = Span & {
  readonly kind: EntityKind;
  readonly titled?: readonly Span[];
  readonly confidence?: number;
  /** Whether it is a place inside of a longer name. */
  readonly inner?: boolean;
};

type Gold = EntityDocument["entities"][number];

const KINDS = new Set(["person", "organization", "place"]);

/** The mentions that count: named, and of a person, an organization or a place. */
export const goldNames = ({ entities }: EntityDocument): Gold[] =>
  entities.filter(({ named, type }) => named && KINDS.has(type));

const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the proposal is the mention, by the rule above; by its title too, as GUM's heads have it. */
export const isName = (proposal: NameProposal, gold: Gold): boolean =>
  proposal.kind === gold.type &&
  [proposal, ...(proposal.titled ?? [])].some(
    (span) => covers(gold, span) && covers(span, gold.head),
  );

/** Whether the spans are the same, without an article or a possessive at their ends. */
const isExact = (proposal: NameProposal, gold: Gold): boolean => {
  const trimmed = gold.text.replace(/^(?:the|The|a|an)\s+/u, "").replace(/['’]s$/u, "");
  const start = gold.start + gold.text.indexOf(trimmed);
  const end = start + trimmed.length;
  return (
    proposal.kind === gold.type &&
    [proposal, ...(proposal.titled ?? [])].some((span) => span.start === start && span.end === end)
  );
};

export type NameMatch = {
  readonly overlapping: Counts;
  readonly exact: Counts;
  readonly byKind: { readonly [K in EntityKind]: Counts };
  readonly wrong: readonly NameProposal[];
  readonly missed: readonly Gold[];
};

/** What counts: where people marked the longest names alone, places inside of them are neither right nor wrong. */
export const countedNames = (
  { longestOnly }: EntityDocument,
  proposals: readonly NameProposal[],
): NameProposal[] => proposals.filter(({ inner = false }) => !(longestOnly && inner));

/** Compares what was proposed for a document with what people annotated. */
export function matchNames(document: EntityDocument, proposed: readonly NameProposal[]): NameMatch {
  const proposals = countedNames(document, proposed);
  const gold = goldNames(document);
  const count = (
    matches: (proposal: NameProposal, mention: Gold) => boolean,
    kind?: EntityKind,
  ): Counts => {
    const mine = proposals.filter((proposal) => kind === undefined || proposal.kind === kind);
    const theirs = gold.filter(({ type }) => kind === undefined || type === kind);
    return {
      proposed: mine.length,
      right: mine.filter((proposal) => theirs.some((mention) => matches(proposal, mention))).length,
      gold: theirs.length,
      found: theirs.filter((mention) => mine.some((proposal) => matches(proposal, mention))).length,
    };
  };
  return {
    overlapping: count(isName),
    exact: count(isExact),
    byKind: {
      person: count(isName, "person"),
      organization: count(isName, "organization"),
      place: count(isName, "place"),
    },
    wrong: proposals.filter((proposal) => !gold.some((mention) => isName(proposal, mention))),
    missed: gold.filter((mention) => !proposals.some((proposal) => isName(proposal, mention))),
  };
}
