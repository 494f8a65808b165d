import type { Proposal } from "./desk-item.ts";
import { modesOf } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What of a proposal can be chosen anew. */
export type Chosen =
  | "entity"
  | "type"
  | "speaker"
  | "manner"
  | "towards"
  | "place"
  | "about"
  | "date"
  | "words";

/** What lies open over the desk: a list to choose from, or all that is alike. */
export type Opening =
  | { readonly kind: "choose"; readonly what: Chosen }
  | { readonly kind: "alike"; readonly action: "accept" | "reject" };

/** Something that can be chosen anew, with the key and the words of its button. */
export type DeskChoice = { readonly what: Chosen; readonly key: string; readonly label: string };

const CHOICES: { readonly [K in Proposal["kind"]]: readonly DeskChoice[] } = {
  mention: [
    { what: "entity", key: "e", label: "Who it is" },
    { what: "type", key: "t", label: "How it is named" },
  ],
  time: [{ what: "type", key: "t", label: "Which date" }],
  statement: [
    { what: "speaker", key: "s", label: "Who speaks" },
    { what: "manner", key: "m", label: "Quoted or retold" },
    { what: "type", key: "t", label: "Said, denied …" },
    { what: "towards", key: "w", label: "To whom" },
    { what: "about", key: "b", label: "About what" },
  ],
  event: [
    { what: "type", key: "t", label: "What happened" },
    { what: "entity", key: "e", label: "Who did it" },
    { what: "towards", key: "w", label: "Towards whom" },
    { what: "place", key: "p", label: "Where" },
    { what: "date", key: "d", label: "When" },
    { what: "manner", key: "m", label: "In which way" },
    { what: "words", key: "i", label: "In a line" },
  ],
  relation: [
    { what: "speaker", key: "s", label: "Who" },
    { what: "type", key: "t", label: "How they stand" },
    { what: "entity", key: "e", label: "To whom or what" },
  ],
};

/** What can be chosen anew of a proposal; an event of a type that comes about in one way has no way to choose. */
export const choicesOf = (proposal: Proposal, vocabulary: Vocabulary): readonly DeskChoice[] =>
  CHOICES[proposal.kind].filter(
    ({ what }) =>
      what !== "manner" ||
      proposal.kind !== "event" ||
      modesOf(vocabulary, proposal.type).length > 0,
  );
