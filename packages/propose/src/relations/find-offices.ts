/** Who holds which office of whom: "The head of diplomacy of Mali", "Russian President", "NATO Secretary-General". */
import type { Span } from "@onrecord/domain";
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import { DETERMINERS, POSSESSIVES } from "../lexicon/function-words.ts";
import { TITLE_WORDS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { ProposedRelation } from "../propose-article.ts";
import type { Reading } from "../reading/reading.ts";
import type { RelationContext } from "./find-relations.ts";

/** The office that a description tells, where it names one country or organization. */
export function officeOf(
  reading: Reading,
  mention: ResolvedMention,
  { mentions, clusters }: RelationContext,
): ProposedRelation[] {
  const { start, end, cluster, confidence } = mention;
  const [whose, ...others] = mentions.filter(
    (other) => other !== mention && other.start >= start && other.end <= end,
  );
  const of = clusters[whose?.cluster ?? -1];
  if (whose === undefined || others.length > 0 || of === undefined) return [];
  const role = roleWithout(reading, mention, whose);
  if (role === undefined || !isOffice(role, of) || isOver(reading, mention)) return [];
  if (mention.rule === "office of somebody named" && !isTied(clusters[cluster], of)) return [];
  return [
    {
      subject: cluster,
      predicate: "holds-office",
      object: whose.cluster,
      role,
      trigger: { start, end },
      evidence: withName(reading, mention, mentions),
      confidence,
      rule: "office with whose it is",
    },
  ];
}

/** Offices of a state. A singer or a general of a country holds none; a "Polish leader" may lead a party. */
const OFFICES = wordSet(
  "president minister premier chancellor secretary ambassador king queen emperor emir sultan head",
);
/** Offices of a city or of a part of a country. */
const LOCAL = wordSet("mayor governor");
const POSTS = wordSet(
  "president secretary general secretary-general director chief head chairman chairwoman chairperson chair " +
    "commissioner spokesman spokeswoman spokesperson ceo",
);

/** An office of a country or a post of an organization. A title or a party is none, whoever takes it for one. */
export function isOffice(role: string, of: Cluster): boolean {
  const head = headOf(role);
  if (of.kind === "place" && of.known?.type !== "country") return LOCAL.has(head);
  if (of.kind === "place") return OFFICES.has(head) || /^supreme leader$/iu.test(role);
  const name = (of.name ?? "").toLowerCase();
  const isName = !TITLE_WORDS.has(name) && !PARTY_WORDS.has(name);
  return of.kind === "organization" && isName && POSTS.has(head);
}

const PARTY_WORDS = wordSet("republican democrat democratic labour labor conservative liberal");

/** An office named again is that of somebody whom the article ties to the country. */
const isTied = (who: Cluster | undefined, { kind, known }: Cluster): boolean =>
  kind !== "place" ||
  (typeof known?.country === "string" && who?.countries.has(known.country) === true);

/** The noun of the office: the last word before "of", "for" and the like. */
const headOf = (role: string): string =>
  (role.split(/\s(?:of|for|at|in)\s/u)[0] ?? "").split(/\s+/u).at(-1)?.toLowerCase() ?? "";

/**
 * "head of diplomacy" of "the head of Malian diplomacy" and of "the head of diplomacy of Mali";
 * undefined where the rest is no office by itself ("ambassador to Mali").
 */
function roleWithout({ text }: Reading, { start, end }: Span, whose: Span): string | undefined {
  const before = text.slice(start, whose.start);
  const after = text.slice(whose.end, end).replace(/^['’]s?(?=\s|$)/u, "");
  const isLast = after.trim() === "";
  const kept = isLast ? before.replace(/\s(?:of|for)\s+(?:the\s+)?$/u, "") : before;
  const isElsewhere = /\b(?:to|in|at|against|from|with)\s+(?:the\s+)?$/iu.test(before);
  if (isElsewhere || (isLast && kept === before)) return undefined;
  const words = `${kept} ${after}`.trim().split(/\s+/u);
  const from = words.findIndex((word) => !isLoose(word));
  const role = from === -1 ? [] : words.slice(from);
  const isPlain = role.length <= LONGEST && role.every((word) => !NO_ROLE.has(word.toLowerCase()));
  return isPlain && role.length > 0 ? role.join(" ") : undefined;
}

/** Words in the longest office; more are a sentence. */
const LONGEST = 7;
const NO_ROLE = wordSet("to by who which that and or be was");

/** Words before an office that are no part of it. */
const isLoose = (word: string): boolean => {
  const lower = word.toLowerCase();
  return DETERMINERS.has(lower) || POSSESSIVES.has(lower) || LOOSE.has(lower);
};
const LOOSE = wordSet(
  "current incumbent long-serving longtime newly elected democratic republican new first second third",
);

/** Words that say that the office is over, not begun, or another's. */
const NOT_NOW = wordSet(
  "former ex late then acting elect designate candidate opposition rebel party counterpart would-be was were " +
    "been became become future next outgoing incoming ousted deposed exiled self-proclaimed predecessor successor",
);

export function isOver({ text }: Reading, { start, end }: Span): boolean {
  const before = /([\p{L}-]+)[\s-]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s,]+/u);
  return [before.toLowerCase(), ...words].some((word) => NOT_NOW.has(word));
}

/** The phrase with the name that it stands beside. */
function withName(
  { text }: Reading,
  { start, end, cluster }: ResolvedMention,
  mentions: readonly ResolvedMention[],
): Span {
  const name = mentions.find(
    (other) =>
      other.cluster === cluster &&
      other.form === "name" &&
      (/^,?\s$/u.test(text.slice(end, other.start)) || /^,\s$/u.test(text.slice(other.end, start))),
  );
  if (name === undefined) return { start, end };
  return { start: Math.min(start, name.start), end: Math.max(end, name.end) };
}
