import { TURNS_IN_BLOCK } from "./import-corpus.ts";

export type RunChoice = { readonly sizes: readonly number[]; readonly blocks: number };

/**
 * The sizes and blocks of a run, as typed. The articles are shared out among the turns of all blocks, so
 * that a size has to be a multiple of these.
 * @throws Error that says what is wrong and what would do.
 */
export function parseRun(articles: string, blocks: string): RunChoice {
  const count = toCount(blocks, "--blocks");
  const turns = count * TURNS_IN_BLOCK;
  const sizes = articles.split(",").map((size) => toCount(size, "--articles"));
  for (const size of sizes)
    if (size % turns !== 0)
      throw new Error(
        `--articles ${size} cannot be shared out among ${count} blocks of ${TURNS_IN_BLOCK} turns each: name a multiple of ${turns}, or another number of --blocks.`,
      );
  return { sizes, blocks: count };
}

function toCount(typed: string, option: string): number {
  const count = Number(typed);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new Error(`${option} takes a whole number from 1 on, and not “${typed}”.`);
}
