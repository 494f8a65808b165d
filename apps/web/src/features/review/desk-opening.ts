import type { Proposal } from "./desk-item.ts";

/** What of a proposal can be chosen anew. */
export type Chosen = "entity" | "type" | "speaker" | "manner" | "towards" | "place";

/** What lies open over the desk: a list to choose from, or all that is alike. */
export type Opening =
  | { readonly kind: "choose"; readonly what: Chosen }
  | { readonly kind: "alike"; readonly action: "accept" | "reject" };

/** What can be chosen anew of a kind of proposal, with the key and the words of its button. */
export const CHOICES: {
  readonly [K in Proposal["kind"]]: readonly {
    readonly what: Chosen;
    readonly key: string;
    readonly label: string;
  }[];
} = {
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
  ],
  event: [
    { what: "type", key: "t", label: "What happened" },
    { what: "entity", key: "e", label: "Who did it" },
    { what: "towards", key: "w", label: "Towards whom" },
    { what: "place", key: "p", label: "Where" },
  ],
  relation: [
    { what: "speaker", key: "s", label: "Who" },
    { what: "type", key: "t", label: "How they stand" },
    { what: "entity", key: "e", label: "To whom or what" },
  ],
};
