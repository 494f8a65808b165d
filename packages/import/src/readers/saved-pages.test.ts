import { expect, test } from "vitest";

import { readOne } from "../testing/read-all.ts";
import { AROUND, SAVED_PAGES, toPageBytes } from "../testing/saved-pages.ts";

test.each(SAVED_PAGES.map((page) => [page.name, page] as const))(
  "of the saved page %s the article is taken, and nothing around it",
  async (name, page) => {
    const { drafts, codes } = await readOne(name, toPageBytes(page));
    const [draft] = drafts;
    expect(codes).toEqual([]);
    for (const words of AROUND) expect(draft?.text).not.toContain(words);
    expect(draft?.text.split(/\n+/u)).toEqual(page.blocks);
    expect(draft?.title).toBe(page.title);
    expect(draft?.language?.tag.slice(0, 2)).toBe(page.language);
    expect(draft?.origin.encoding).toBe(page.encoding);
  },
  60_000,
);
