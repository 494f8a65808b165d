/** Whom and what the words of a statement name. */
import type { Span } from "@onrecord/domain";
import type { ResolvedMention } from "../identity/cluster.ts";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "../statements/found-statement.ts";

const IN_WORDS = new Set<ResolvedMention["form"]>(["name", "metonym", "demonym"]);

/**
 * The clusters that a statement names, by names first and nationalities after, each in the order of
 * the words; without the speaker. Quoted words that begin with a verb are about their subject before
 * the quotation mark as well: 'Russia “keeps its commitments to Mali”'.
 */
export function findAbout(
  { text }: Reading,
  statement: FoundStatement & { readonly speakerCluster: number | null },
  mentions: readonly ResolvedMention[],
): number[] {
  const { content, speakerCluster } = statement;
  const inside = mentions.filter(
    (mention) => IN_WORDS.has(mention.form) && content.some((span) => holds(span, mention)),
  );
  const top = inside.filter(
    (mention) =>
      !inside.some((other) => other !== mention && other.form === "name" && holds(other, mention)),
  );
  const subject = subjectBefore(text, statement, mentions);
  const named = top.filter(({ form }) => form !== "demonym").map(({ cluster }) => cluster);
  const pointed = top.filter(({ form }) => form === "demonym").map(({ cluster }) => cluster);
  const all = [...(subject === undefined ? [] : [subject]), ...named, ...pointed];
  return [...new Set(all)].filter((cluster) => cluster !== speakerCluster);
}

const holds = (outer: Span, { start, end }: Span): boolean =>
  outer.start <= start && end <= outer.end;

const VERB_FIRST =
  /^(?:which |who )?(?:will|would|has|have|is|are|was|were|must|should|can|cannot|could|does|do|did|may|might|[a-z]+s) /u;

function subjectBefore(
  text: string,
  { manner, content }: FoundStatement,
  mentions: readonly ResolvedMention[],
): number | undefined {
  const [first] = content;
  if (manner !== "mixed" || first === undefined) return undefined;
  if (!VERB_FIRST.test(text.slice(first.start, first.end))) return undefined;
  return mentions.find(
    ({ end, form }) =>
      IN_WORDS.has(form) &&
      form !== "demonym" &&
      end < first.start &&
      /^\s+["“«„‘']$/u.test(text.slice(end, first.start)),
  )?.cluster;
}
