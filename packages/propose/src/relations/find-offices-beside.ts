/**
 * Offices beside a name that no description was made of: "President of Russia Vladimir Putin" and
 * "Abdoulaye Diop, Mali's foreign minister,".
 */
import type { Span } from "@onrecord/domain";
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import { TITLE_WORDS } from "../lexicon/titles.ts";
import type { ProposedRelation } from "../propose-article.ts";
import type { Reading } from "../reading/reading.ts";
import { SpanIndex } from "../reading/span-index.ts";
import { isOffice, isOver } from "./find-offices.ts";
import type { RelationContext } from "./find-relations.ts";

export function findOfficesBeside(reading: Reading, context: RelationContext): ProposedRelation[] {
  const { mentions, clusters } = context;
  const places = new SpanIndex(mentions);
  return mentions
    .filter(({ form, cluster }) => form === "name" && clusters[cluster]?.kind === "person")
    .flatMap((person) => {
      const found = officeBefore(reading, person, places) ?? officeAfter(reading, person, places);
      const of = clusters[found?.whose.cluster ?? -1];
      if (found === undefined || of === undefined || !mayHold(reading, found, { of, mentions }))
        return [];
      const { role, trigger, whose } = found;
      return [
        {
          subject: person.cluster,
          predicate: "holds-office",
          object: whose.cluster,
          role,
          trigger,
          evidence: {
            start: Math.min(trigger.start, person.start),
            end: Math.max(trigger.end, person.end),
          },
          confidence: 0.85 * person.confidence,
          rule: "office beside a name",
        },
      ];
    });
}

type Office = { readonly role: string; readonly trigger: Span; readonly whose: ResolvedMention };

/** "President of the United States" right before the name. */
function officeBefore(
  { text }: Reading,
  { start }: ResolvedMention,
  places: SpanIndex<ResolvedMention>,
): Office | undefined {
  const whose = places
    .overlapping({ start: start - 2, end: start - 1 })
    .find(({ end, form }) => form === "name" && end === start - 1);
  if (whose === undefined || text[whose.end] !== " ") return undefined;
  const words = /((?:[\p{L}-]+ ){0,4}[\p{L}-]+) of (?:the )?$/u.exec(
    text.slice(Math.max(0, whose.start - 80), whose.start),
  );
  const before = words?.[1]?.split(" ") ?? [];
  const last = before.findLastIndex((word) => !TITLE_WORDS.has(word.toLowerCase()));
  const role = before.slice(last + 1).join(" ");
  const from = text.lastIndexOf(`${role} of `, whose.start);
  return role === "" || from === -1
    ? undefined
    : { role, trigger: { start: from, end: whose.end }, whose };
}

/** "Mali's foreign minister" or "Malian foreign minister" after the name and a comma. */
function officeAfter(
  { text }: Reading,
  { end }: ResolvedMention,
  places: SpanIndex<ResolvedMention>,
): Office | undefined {
  if (text.slice(end, end + 2) !== ", ") return undefined;
  const whose = places
    .overlapping({ start: end + 2, end: end + 3 })
    .find((one) => one.start === end + 2 && (one.form === "name" || one.form === "demonym"));
  if (whose === undefined) return undefined;
  const gap = whose.form === "name" ? /^['’]s / : /^ /;
  const rest = text.slice(whose.end, whose.end + 80);
  const words = /^((?:[\p{L}-]+ ){0,4}[\p{L}-]+)(?=[,.;]|$)/u.exec(rest.replace(gap, ""))?.[1];
  if (words === undefined || !gap.test(rest)) return undefined;
  const isOfficeOnly = words.split(" ").every((word) => TITLE_WORDS.has(word.toLowerCase()));
  const until = whose.end + rest.indexOf(words) + words.length;
  return isOfficeOnly
    ? { role: words, trigger: { start: whose.start, end: until }, whose }
    : undefined;
}

type Holding = { readonly of: Cluster; readonly mentions: readonly ResolvedMention[] };

/** What a description tells already is not told again. */
const mayHold = (reading: Reading, { role, trigger }: Office, { of, mentions }: Holding): boolean =>
  isOffice(role, of) &&
  !isOver(reading, trigger) &&
  !mentions.some(
    ({ form, start, end }) => form === "description" && start < trigger.end && trigger.start < end,
  );
