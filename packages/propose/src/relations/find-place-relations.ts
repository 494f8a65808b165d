/** Where a place lies, where a phrase says so: "Kidal, Mali", "Bamako, the capital of Mali". */
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import type { ProposedRelation } from "../propose-article.ts";
import type { Reading } from "../reading/reading.ts";
import type { RelationContext } from "./find-relations.ts";

/** What may stand between a place and the country that it lies in. */
const BETWEEN =
  /^(?:, | \(|, the (?:[a-z]+ )?capital of |, the (?:[a-z]+ )?capital city of |, (?:a|an|the) (?:[a-z-]+ )?(?:city|town|village|port|region|province|district) (?:in|of) )$/u;

export function findPlaceRelations(
  reading: Reading,
  { mentions, clusters }: RelationContext,
): ProposedRelation[] {
  const places = mentions.filter(
    ({ form, cluster }) => form === "name" && clusters[cluster]?.kind === "place",
  );
  return places.flatMap((place, index): ProposedRelation[] => {
    const around = places[index + 1];
    if (around === undefined || !liesIn(reading, place, around)) return [];
    const [inner, outer] = [clusters[place.cluster], clusters[around.cluster]];
    const confidence = sureness(inner, outer);
    if (confidence === undefined) return [];
    const trigger = { start: place.start, end: around.end };
    return [
      {
        subject: place.cluster,
        predicate: "located-in",
        object: around.cluster,
        role: null,
        trigger,
        evidence: trigger,
        confidence,
        rule: "place with its country",
      },
    ];
  });
}

/** A comma alone is also what parts the items of a list: then more of them stand around. */
function liesIn({ text }: Reading, place: ResolvedMention, around: ResolvedMention): boolean {
  const between = text.slice(place.end, around.start);
  if (!BETWEEN.test(between)) return false;
  if (between !== ", ") return true;
  const before = text.slice(0, place.start);
  const after = text.slice(around.end);
  const isList =
    /(?:,|\band|\bor|\bbetween)\s+$/u.test(before) || /^(?:,? (?:and|or)\b|, \p{Lu})/u.test(after);
  // "From Moscow, Russia looks large": the comma ends what stands before the sentence's subject.
  const isOpening = /(?:^|[.!?”"\n] ?)(?:From|In|At|Near|To|Outside|Around) $/u.test(before);
  return !isList && !(isOpening && /^ \p{Ll}/u.test(after));
}

/** How sure it is that one lies in the other; undefined where that cannot be. */
function sureness(inner: Cluster | undefined, outer: Cluster | undefined): number | undefined {
  const isCountry = outer?.known?.type === "country";
  if (!isCountry || inner?.known?.type === "country" || inner === outer) return undefined;
  const code = inner?.known?.country ?? null;
  if (code === null) return inner?.known === null ? 0.75 : undefined;
  return code === outer.known?.country ? 0.95 : undefined;
}
