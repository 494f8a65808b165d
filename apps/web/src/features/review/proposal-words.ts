/** What is proposed, in plain words: a line of words and of names. */
import type { Manner, MentionForm } from "@onrecord/domain";
import { cueWordsOf } from "#web/features/claim/claim-words.ts";
import type { DeskEntity, Proposal, ProposalKind } from "./desk-item.ts";
import { ENTITY_WORDS, labelOf, MANNERS, modesOf } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of the line: words, soft words beside the matter, or somebody's name. */
export type WordsPart =
  | { readonly kind: "words" | "soft" | "quote"; readonly words: string }
  | { readonly kind: "entity"; readonly entity: DeskEntity };

/** What the kinds of proposal are called above the line. */
export const KIND_WORDS: { readonly [K in ProposalKind]: string } = {
  mention: "A name",
  time: "A date",
  statement: "Something said",
  event: "Something that happened",
  relation: "Who is who",
};

/** Gives the article's words at a span. */
type WordsAt = (span: Proposal["spans"][number]) => string;

type ProposalContext = { readonly wordsAt: WordsAt; readonly vocabulary: Vocabulary };

const words = (text: string): WordsPart => ({ kind: "words", words: text });
const soft = (text: string): WordsPart => ({ kind: "soft", words: text });
const named = (entity: DeskEntity): WordsPart => ({ kind: "entity", entity });

/** What is proposed, part by part, as a sentence begins. */
export const toProposalParts = (
  proposal: Proposal,
  context: ProposalContext,
): readonly WordsPart[] => {
  const [first, ...rest] = partsOf(proposal, context);
  return first === undefined ? [] : [capitalized(first), ...rest];
};

const toCapital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const capitalized = (part: WordsPart): WordsPart =>
  part.kind === "entity"
    ? { ...part, entity: { ...part.entity, name: toCapital(part.entity.name) } }
    : { ...part, words: toCapital(part.words) };

function partsOf(proposal: Proposal, context: ProposalContext): readonly WordsPart[] {
  switch (proposal.kind) {
    case "mention":
      return mentionParts(proposal);
    case "time":
      return timeParts(proposal, context);
    case "statement":
      return statementParts(proposal, context);
    case "event":
      return eventParts(proposal, context);
    case "relation":
      return [
        named(proposal.subject),
        words(`: ${labelOf(context.vocabulary.predicates, proposal.predicate)} `),
        named(proposal.object),
        ...(proposal.role === null ? [] : [soft(` (${proposal.role})`)]),
      ];
  }
}

type ProposalOf<K extends ProposalKind> = Extract<Proposal, { readonly kind: K }>;

const VERBS: { readonly [F in MentionForm]: string } = {
  name: "Names",
  description: "Describes",
  pronoun: "Points to",
  metonym: "Stands for",
  demonym: "Names the people of",
};

function mentionParts({ entity, form }: ProposalOf<"mention">): readonly WordsPart[] {
  const article = entity.kind === "organization" ? "an" : "a";
  return [
    words(`${VERBS[form]} ${article} ${ENTITY_WORDS[entity.kind]}: `),
    named(entity),
    ...(entity.description === null ? [] : [soft(`, ${entity.description}`)]),
    ...(entity.id === null ? [soft(" (new on the record)")] : []),
  ];
}

function timeParts(
  { spans, edtf, label }: ProposalOf<"time">,
  { wordsAt }: ProposalContext,
): readonly WordsPart[] {
  const told = spans.map(wordsAt).join(" ");
  return [
    words(`Says when: “${told}” `),
    edtf === null ? words("is left open") : words(`is ${label ?? edtf}`),
    ...(edtf === null || edtf === label ? [] : [soft(` (${edtf})`)]),
  ];
}

const MANNER_OF: { readonly [M in Manner]: string } = {
  direct: labelOf(MANNERS, "direct"),
  mixed: labelOf(MANNERS, "mixed"),
  indirect: labelOf(MANNERS, "indirect"),
};

function statementParts(
  { spans, speaker, manner, cue, addressees, about }: ProposalOf<"statement">,
  { wordsAt }: ProposalContext,
): readonly WordsPart[] {
  const { before, after } = cueWordsOf(cue?.sense ?? null);
  const said = spans.map(wordsAt).join(" … ");
  return [
    ...(before === "" ? [] : [words(`${before} `)]),
    speaker === null ? words("somebody not named") : named(speaker),
    ...(after === "" ? [] : [words(` ${after}`)]),
    ...addressees.flatMap((entity, index) => [words(index === 0 ? " to " : ", "), named(entity)]),
    soft(`, ${MANNER_OF[manner]}: `),
    { kind: "quote", words: manner === "indirect" ? said : `“${said}”` },
    ...(about.length === 0 ? [] : [soft(` (about ${about.map(({ name }) => name).join(", ")})`)]),
  ];
}

function eventParts(
  { type, modes, actors, recipients, place, date, caveats }: ProposalOf<"event">,
  { vocabulary }: ProposalContext,
): readonly WordsPart[] {
  const listed = (entities: readonly DeskEntity[]): WordsPart[] =>
    entities.flatMap((entity, index) =>
      index === 0 ? [named(entity)] : [words(", "), named(entity)],
    );
  const ways = modes.map((mode) => labelOf(modesOf(vocabulary, type), mode));
  const notes = [...ways, ...caveats];
  const when = date?.label ?? null;
  return [
    words(`${labelOf(vocabulary.eventTypes, type)}: `),
    ...(actors.length === 0 ? [words("nobody named")] : listed(actors)),
    ...(recipients.length === 0 ? [] : [words(" → "), ...listed(recipients)]),
    ...(place === null ? [] : [words(", "), named(place)]),
    ...(when === null ? [] : [words(`, ${when}`)]),
    ...(notes.length === 0 ? [] : [soft(` (${notes.join(", ")})`)]),
  ];
}

/** How long a quotation may be in a line. */
const MOST_QUOTED = 120;

/** The line as text, for those who listen and for lists. */
export const toProposalLine = (proposal: Proposal, context: ProposalContext): string =>
  toProposalParts(proposal, context)
    .map((part) => (part.kind === "entity" ? part.entity.name : toShort(part.words)))
    .join("");

const toShort = (text: string): string =>
  text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED).replace(/\s+\S*$/u, "")} …`;
