/** The bundled article's own annotation, read by hand: what is found of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findQuotations } from "@onrecord/domain";
import { z } from "zod";
import { proposeArticle } from "../../src/propose-article.ts";
import type { SeedClaims } from "./seed-claims.ts";
import { GoldMention, GoldRelation, GoldStatement, scoreSeedClaims } from "./seed-claims.ts";
import { isQuote } from "./match-quotes.ts";
import type { Counts } from "./score.ts";
import { toScore } from "./score.ts";

const FOLDER = join(import.meta.dirname, "../../../data/dataset");

const Anchored = z.object({ start: z.number(), end: z.number(), exact: z.string() });
const Mention = z.object({ entity: z.string(), form: z.string(), anchor: Anchored });
const Statement = z.object({
  speaker: z.string().nullable(),
  manner: z.enum(["direct", "indirect", "mixed"]),
  content: z.array(Anchored),
});
const Article = z.object({ file: z.string() });

export type SeedScores = {
  readonly names: ReturnType<typeof toScore>;
  readonly quotations: { readonly gold: number; readonly found: number; readonly speakers: number };
  readonly indirect: { readonly gold: number; readonly found: number; readonly speakers: number };
  /** Whether “Barkhane”, a name in quotation marks, was left out of the statements. */
  readonly nameInQuotesLeftOut: boolean;
  readonly claims: SeedClaims;
};

const readTable = <T>(name: string, schema: z.ZodType<T>): T[] =>
  readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schema.parse(JSON.parse(line)));

/** Compares what is proposed for the bundled article with what two people wrote down. */
export function scoreSeedArticle(): SeedScores {
  const [article] = readTable("articles.jsonl", Article);
  if (article === undefined) throw new Error("the bundled dataset has no article");
  const text = readFileSync(join(FOLDER, article.file), "utf8");
  const mentions = readTable("mentions.jsonl", Mention);
  const statements = readTable("statements.jsonl", Statement);
  const proposal = proposeArticle({ text, language: "en" });
  const entitiesAt = (cluster: number | null): ReadonlySet<string> =>
    new Set(
      proposal.mentions
        .filter((mention) => mention.cluster === cluster && mention.form !== "pronoun")
        .flatMap(({ start, end }) =>
          mentions
            .filter(({ anchor }) => anchor.start === start && anchor.end === end)
            .map(({ entity }) => entity),
        ),
    );
  const scoreOf = (quoted: boolean): { gold: number; found: number; speakers: number } => {
    const gold = statements.filter(({ manner }) => (manner !== "indirect") === quoted);
    const found = gold.flatMap((statement) => {
      const [first, last] = [statement.content[0], statement.content.at(-1)];
      if (first === undefined || last === undefined) return [];
      const parts = statement.content.map(({ start, end }): [number, number] => [start, end]);
      const wanted = { start: first.start, end: last.end, parts };
      const match = proposal.statements.find((one) => isQuote(one, wanted));
      return match === undefined ? [] : [{ statement, match }];
    });
    const speakers = found.filter(
      ({ statement, match }) =>
        statement.speaker !== null && entitiesAt(match.speakerCluster).has(statement.speaker),
    );
    return { gold: gold.length, found: found.length, speakers: speakers.length };
  };
  const named = findQuotations(text).quotations.filter(
    ({ inner }) => text.slice(inner.start, inner.end) === "Barkhane",
  );
  return {
    names: toScore(countNames(proposal, mentions)),
    quotations: scoreOf(true),
    indirect: scoreOf(false),
    claims: scoreSeedClaims(proposal, {
      mentions: readTable("mentions.jsonl", GoldMention),
      statements: readTable("statements.jsonl", GoldStatement),
      relations: readTable("relations.jsonl", GoldRelation),
    }),
    nameInQuotesLeftOut: named.every(
      ({ inner }) =>
        !proposal.statements.some(({ content }) =>
          content.some(({ start, end }) => start <= inner.start && inner.end <= end),
        ),
    ),
  };
}

type Place = { readonly start: number; readonly end: number };

const isSame = (a: Place, b: Place & { readonly exact: string }): boolean =>
  a.end === b.end &&
  (a.start === b.start || a.start === b.start + (/^the /iu.exec(b.exact)?.[0].length ?? 0));

/** Exact spans of names, an article before them left out. */
function countNames(
  { mentions: found }: ReturnType<typeof proposeArticle>,
  mentions: readonly z.infer<typeof Mention>[],
): Counts {
  const gold = mentions.filter(({ form }) => form === "name").map(({ anchor }) => anchor);
  const mine = found.filter(({ form }) => form === "name");
  return {
    proposed: mine.length,
    right: mine.filter((one) => gold.some((anchor) => isSame(one, anchor))).length,
    gold: gold.length,
    found: gold.filter((anchor) => mine.some((one) => isSame(one, anchor))).length,
  };
}
