/** Whoever annotated some of the articles a second time, as a system: what people reach. */
import type { AnnotatedArticles } from "../annotation.ts";
import { goldNames } from "../match-names.ts";
import { goldSpans } from "../match-quotes.ts";
import type { NameProposal } from "../match-names.ts";
import type { System } from "./system.ts";

const KINDS = ["person", "organization", "place"] as const;

export function createSecondReader({ entities, quotes }: AnnotatedArticles): System {
  const namesOf = (text: string): NameProposal[] =>
    entities
      .filter((document) => document.text === text)
      .flatMap(goldNames)
      .flatMap(({ start, end, type }) => {
        const kind = KINDS.find((one) => one === type);
        return kind === undefined ? [] : [{ start, end, kind }];
      });
  return {
    name: "a second reader",
    read: (text) => ({
      names: namesOf(text),
      quotes: quotes
        .filter((document) => document.text === text)
        .flatMap((document) => document.quotes)
        .map((quote) => ({
          manner: quote.type,
          content: goldSpans(quote),
          speaker: quote.speaker ?? null,
          speakerMentions: quote.speakerNames,
        })),
      clusters: null,
    }),
  };
}
