/** The words for the codes that a reviewer chooses from, one table each. */
import type {
  CueSense,
  EntityKind,
  EventMode,
  EventType,
  Manner,
  MentionForm,
  Predicate,
} from "@onrecord/domain";

/** Something that can be chosen: the code, its words, and what it means. */
export type Choice<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly meaning: string | null;
};

/** The tables that the domain keeps, sent by the server so that the browser need not load the domain. */
export type Vocabulary = {
  /** Each with the ways in which such an event comes about. */
  readonly eventTypes: readonly (Choice<EventType> & {
    readonly modes: readonly Choice<EventMode>[];
  })[];
  readonly predicates: readonly Choice<Predicate>[];
};

/** The label of a code; the code itself where the table lacks it. */
export const labelOf = <V extends string>(choices: readonly Choice<V>[], value: V): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;

/** What words do that name somebody or something. */
export const FORMS: readonly Choice<MentionForm>[] = [
  { value: "name", label: "by name", meaning: "“Abdoulaye Diop”" },
  { value: "description", label: "by a description", meaning: "“the head of Malian diplomacy”" },
  { value: "pronoun", label: "by a pronoun", meaning: "“he”, “its”, “we”" },
  {
    value: "metonym",
    label: "by a place that stands for it",
    meaning: "“Moscow” for the Russian government",
  },
  { value: "demonym", label: "by the name of its people", meaning: "“Malian”" },
];

/** How words are given. */
export const MANNERS: readonly Choice<Manner>[] = [
  { value: "direct", label: "word for word", meaning: "A whole sentence in quotation marks" },
  {
    value: "mixed",
    label: "partly quoted",
    meaning: "Quoted words inside a sentence of the article",
  },
  { value: "indirect", label: "retold", meaning: "Without quotation marks" },
];

/** The ways in which an event of a type comes about; none where the table lacks the type. */
export const modesOf = (
  { eventTypes }: Vocabulary,
  type: EventType,
): readonly Choice<EventMode>[] => eventTypes.find(({ value }) => value === type)?.modes ?? [];

/** What the kinds of what words can be about are called. */
export const ENTITY_WORDS: { readonly [K in EntityKind | "event" | "relation"]: string } = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "something that happened",
  relation: "how two stand to each other",
};

/** What a cue says about the speech, as choices. */
export const SENSES: readonly Choice<CueSense>[] = (
  [
    ["said", "said"],
    ["stressed", "stressed, underlined"],
    ["confirmed", "confirmed"],
    ["assured", "assured"],
    ["argued", "argued"],
    ["announced", "announced"],
    ["welcomed", "welcomed"],
    ["thanked", "gave thanks"],
    ["repeated", "repeated"],
    ["cited", "cited"],
    ["according-to", "according to"],
    ["asked", "asked"],
    ["promised", "promised"],
    ["denied", "denied"],
    ["accused", "accused"],
    ["warned", "warned"],
  ] as const
).map(([value, label]) => ({ value, label, meaning: null }));
