import { EventType } from "@onrecord/domain";
import { findInGazetteer } from "../../../src/gazetteer/gazetteer.ts";
import { isFirstName } from "../../../src/lexicon/first-names.ts";
import type { NameProposal } from "../match-names.ts";
import { findByRegex } from "./regex-quotes.ts";
import type { System } from "./system.ts";
import { mentionKey } from "./system.ts";

const CAPITALS = /\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*/gu;

/** Plain look-up: the gazetteer's names, and given names with the capital after them. */
export const dictionary: System = {
  name: "dictionary look-up",
  read: (text) => {
    const names = [...text.matchAll(CAPITALS)].flatMap(({ 0: words, index }): NameProposal[] => {
      const bare = words.replace(/['’]s$|[.'’-]+$/u, "");
      const span = { start: index, end: index + bare.length };
      const [entry] = findInGazetteer(bare);
      if (entry !== undefined) return [{ ...span, kind: entry.kind }];
      return isFirstName(bare.split(" ")[0] ?? "") && bare.includes(" ")
        ? [{ ...span, kind: "person" }]
        : [];
    });
    const groups = Map.groupBy(names, ({ start, end }) => text.slice(start, end));
    return {
      names,
      quotes: findByRegex(text),
      clusters: [...groups].map(
        ([words, members]) => new Set(members.map(({ start }) => mentionKey(words, start))),
      ),
    };
  },
  // The event type whose own name stands in the sentence.
  events: (sentence) =>
    EventType.options.filter((type) => sentence.toLowerCase().includes(type.toLowerCase())),
  link: ({ words }) => findInGazetteer(words)[0]?.title ?? words,
};
