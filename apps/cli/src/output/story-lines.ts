/** Who else carries the story of an article. */
import type { StoryListing } from "@onrecord/data";
import type { Article } from "@onrecord/domain";
import type { CardPaper } from "./entity-card.ts";
import type { Line } from "./line.ts";
import { accent, faint, line, strong } from "./line.ts";
import { wrapLine } from "./wrap.ts";

/** Columns for a day, and two between. */
const DAY = 12;

/** "Story  and 39 more", then the earliest of them by date, publisher and id. */
export function storyLines({ id, total, members, slice }: StoryListing, paper: CardPaper): Line[] {
  const articles = new Map(
    slice.articles.map((article): [string, Article] => [article.id, article]),
  );
  const others = members.filter((member) => member !== id).slice(0, paper.all ? undefined : 5);
  const left = total - 1 - others.length;
  return [
    line(strong("Story"), faint(`  and ${total - 1} more`)),
    ...others.flatMap((member) => carrierLines(member, articles.get(member), paper)),
    ...(left === 0 ? [] : [line(faint(`  and ${left} more${paper.all ? "" : ": add --all"}`))]),
  ];
}

/** An article as one that carries a story: when, who, and its id to look at it by. */
const carrierLines = (id: string, article: Article | undefined, { width }: CardPaper): Line[] =>
  wrapLine(line(`  ${toDay(article).padEnd(DAY)}${toCarrier(article)}  `, accent(id)), {
    width,
    rest: line(" ".repeat(DAY + 2)),
  });

/** The day that an article was published on; the time of day is on its own card. */
const toDay = (article: Article | undefined): string =>
  article?.published?.edtf.replace(/T.*$/, "") ?? "undated";

export const toCarrier = (article: Article | undefined): string =>
  article?.publisher ?? article?.headline ?? "unknown publisher";
