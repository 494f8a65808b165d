import type { MentionForm, MentionView, Span } from "@onrecord/domain";
import { spanAddress } from "@onrecord/domain";

/** Sentences in which an entity is mentioned in one way. */
export type MentionGroup = {
  readonly form: MentionForm;
  /** How many mentions there are; a sentence can hold several. */
  readonly count: number;
  readonly sentences: readonly MentionSentence[];
};

export type MentionSentence = {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly href: string;
  /** Why the words are taken to mean the entity, where they do not say so. */
  readonly reasons: readonly string[];
};

const FORMS: readonly MentionForm[] = ["name", "description", "demonym", "metonym", "pronoun"];

/** Mentions by form, each sentence once with all its marks; forms without any are left out. */
export const toMentionGroups = (mentions: readonly MentionView[]): MentionGroup[] =>
  FORMS.map((form) =>
    toGroup(
      form,
      mentions.filter(({ record }) => record.form === form),
    ),
  ).filter(({ count }) => count > 0);

function toGroup(form: MentionForm, mentions: readonly MentionView[]): MentionGroup {
  const bySentence = Map.groupBy(
    mentions,
    ({ passage }) => `${passage.article} ${passage.sentence.start}`,
  );
  return {
    form,
    count: mentions.length,
    sentences: [...bySentence.values()].flatMap(toSentence),
  };
}

function toSentence(mentions: readonly MentionView[]): MentionSentence[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { article, text, target } = first.passage;
  return [
    {
      text,
      marks: mentions.flatMap(({ passage }) => passage.marks),
      href: spanAddress(article, target),
      reasons: mentions.flatMap(({ record }) => record.reason ?? []),
    },
  ];
}
