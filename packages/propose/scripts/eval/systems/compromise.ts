import nlp from "compromise/three";
import { z } from "zod";
import type { NameProposal } from "../match-names.ts";
import { findByRegex } from "./regex-quotes.ts";
import type { System } from "./system.ts";

/** What compromise tells of a phrase, with its place in the text. */
const Phrases = z.array(
  z.object({ text: z.string(), offset: z.object({ start: z.number(), length: z.number() }) }),
);

function toProposals(
  kind: NameProposal["kind"],
  found: { json: (options: object) => unknown },
): NameProposal[] {
  return Phrases.parse(found.json({ offset: true })).map(({ offset, text: words }) => {
    const bare = words.replace(/['’]s?[^\p{L}]*$|[^\p{L}\p{N}]+$/u, "");
    return { kind, start: offset.start, end: offset.start + Math.min(offset.length, bare.length) };
  });
}

/** compromise with all three of its layers: people, places and organizations by rules and word lists. */
export const compromise: System = {
  name: "compromise",
  read: (text) => {
    const doc = nlp(text);
    return {
      names: [
        ...toProposals("person", doc.people()),
        ...toProposals("organization", doc.organizations()),
        ...toProposals("place", doc.places()),
      ],
      quotes: findByRegex(text),
      clusters: null,
    };
  },
};
