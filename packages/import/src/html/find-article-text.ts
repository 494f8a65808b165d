import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

import { clearPage } from "./clear-page.ts";
import { readTags } from "./read-tags.ts";
import type { PageScan } from "./scan-page.ts";
import { toBlockText } from "./to-block-text.ts";

/** The article in a page, by its markup alone. */
export type PageArticle = {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** Whether it reads as an article: with paragraphs, and not mostly links. */
  readonly isArticle: boolean;
};

/** What a block of words counts for: the root of what is longer than a teaser or a menu has. */
const TEASER = 80;
/** One paragraph of 150 letters is enough, and so are many short ones. */
const ENOUGH = 8;
const ENOUGH_LETTERS = 600;
const MOST_IN_LINKS = 0.5;

/** Finds the article in a page with Readability, the engine of Firefox's reader view. */
export function findArticleText({ head, body }: PageScan): PageArticle {
  const { document } = parseHTML(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  );
  clearPage(document);
  const article = new Readability(document, { charThreshold: 200 }).parse();
  const content = article?.content ?? "";
  const title = article?.title?.trim() || null;
  const text = trimEnds(toBlockText(content), [title, ...listLinks(content)]);
  return {
    text,
    title,
    byline: article?.byline?.trim() || null,
    isArticle: isLongEnough(text) && shareInLinks(content) < MOST_IN_LINKS,
  };
}

/** Takes blocks off both ends that say nothing but the title or the words of a link: "Home", "Share this". */
function trimEnds(text: string, others: readonly (string | null)[]): string {
  const known = new Set(others);
  const blocks = text.split("\n\n");
  const isOther = (block: string): boolean => block.length < TEASER && known.has(block);
  const first = blocks.findIndex((block) => !isOther(block));
  const last = blocks.findLastIndex((block) => !isOther(block));
  return blocks.slice(Math.max(0, first), last + 1).join("\n\n");
}

/** The words of each link of a piece of HTML. */
function listLinks(html: string): string[] {
  const links: string[] = [];
  let isOpen = false;
  readTags(html, {
    open: (name) => {
      if (name !== "a") return;
      isOpen = true;
      links.push("");
    },
    close: (name) => {
      if (name === "a") isOpen = false;
    },
    words: (words) => {
      if (isOpen) links.push((links.pop() ?? "") + words);
    },
  });
  return links.map((words) => words.replaceAll(/\s+/gu, " ").trim());
}

const isLongEnough = (text: string): boolean =>
  text.length >= ENOUGH_LETTERS || weigh(text) >= ENOUGH;

/** After the measure by which Readability tells pages that are worth reading, for what it found in one. */
const weigh = (text: string): number =>
  text.split("\n\n").reduce((sum, block) => sum + Math.sqrt(Math.max(0, block.length - TEASER)), 0);

/** How much of the words of a piece of HTML is in links, from 0 to 1. */
function shareInLinks(html: string): number {
  let all = 0;
  let linked = 0;
  let open = 0;
  readTags(html, {
    open: (name) => {
      if (name === "a") open += 1;
    },
    close: (name) => {
      if (name === "a") open = Math.max(0, open - 1);
    },
    words: (words) => {
      const letters = words.trim().length;
      all += letters;
      if (open > 0) linked += letters;
    },
  });
  return all === 0 ? 0 : linked / all;
}
