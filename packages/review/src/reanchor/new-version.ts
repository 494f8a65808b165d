/** The record of an article for the new version of its text. */
import type { Article, Block, SourceText } from "@onrecord/domain";
import { articleIdOf, segmentBlocks } from "@onrecord/domain";
import type { Alignment, Token } from "./align-texts.ts";
import { alignTexts, tokensIn } from "./align-texts.ts";

/**
 * The article with the fingerprint, the length and the blocks of its new text; what else is known of
 * it stays. A block has the role of the old one that most of its words come from.
 */
export function toNewVersion(
  article: Article,
  { before, source }: { readonly before: string; readonly source: SourceText },
): Article {
  const { text, sha256, bytes } = source;
  const alignment = alignTexts(before, text);
  return {
    ...article,
    id: articleIdOf(sha256),
    file: `texts/${sha256.slice(0, 16)}.txt`,
    sha256,
    bytes,
    blocks: segmentBlocks(text).map((block) => ({
      ...block,
      role: roleOf(block, alignment, article.blocks) ?? block.role,
    })),
  };
}

function roleOf(
  block: Block,
  { before, after, oldOf }: Alignment,
  blocks: readonly Block[],
): Block["role"] | undefined {
  const range = tokensIn(after, block);
  if (range === undefined) return undefined;
  const words = oldOf
    .slice(range.first, range.last + 1)
    .flatMap((at): Token[] => (before[at] === undefined ? [] : [before[at]]));
  const counted = blocks.map(({ role, start, end }) => ({
    role,
    count: words.filter((word) => word.start >= start && word.end <= end).length,
  }));
  const most = counted.reduce((best, each) => (each.count > best.count ? each : best), {
    role: block.role,
    count: 0,
  });
  return 2 * most.count > range.last - range.first + 1 ? most.role : undefined;
}
