/** Articles and their texts: the text is there, it is the one recorded, its blocks tile it. */
import type { CheckContext, ReadableArticle, Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";
import { newFinding } from "../new-finding.ts";

export const missingTexts: Rule = (context) =>
  context.dataset.articles
    .filter((record) => context.findReadable(record.id) === undefined)
    .map((record) => {
      const { file } = record;
      return context.report("text-missing", { record, pointer: "/file" }, { file });
    });

export const unusedTexts: Rule = (context) => {
  const used = new Set(context.dataset.articles.map(({ file }) => file));
  return Object.keys(context.dataset.texts)
    .filter((file) => !used.has(file) && !context.ids.mayBeMeant(file))
    .map((file) => newFinding("text-unused", { path: { file, line: 1, pointer: "" } }, { file }));
};

export const fingerprints: Rule = (context) =>
  context.dataset.articles.flatMap((record): Finding[] => {
    const findings: Finding[] = [];
    const source = context.findReadable(record.id) && context.dataset.texts[record.file];
    if (source !== undefined && source.sha256 !== record.sha256) {
      const args = { what: "sha256", recorded: record.sha256, found: source.sha256 } as const;
      findings.push(context.report("text-hash-mismatch", { record, pointer: "/sha256" }, args));
    }
    if (source !== undefined && source.bytes !== record.bytes) {
      const [recorded, found] = [String(record.bytes), String(source.bytes)];
      const args = { what: "bytes", recorded, found } as const;
      findings.push(context.report("text-hash-mismatch", { record, pointer: "/bytes" }, args));
    }
    const expected = `article/${record.sha256.slice(0, 16)}`;
    if (record.id !== expected) {
      const args = { id: record.id, expected };
      findings.push(context.report("article-id-mismatch", { record, pointer: "/id" }, args));
    }
    return findings;
  });

export const blocks: Rule = (context) =>
  context.readableArticles.flatMap((readable) => checkBlocks(context, readable));

function checkBlocks(context: CheckContext, { article, text }: ReadableArticle): Finding[] {
  const findings: Finding[] = [];
  let reached = 0;
  const report = (
    problem: "gap" | "overlap" | "outside-text",
    block: number,
    [start, end]: readonly [number, number],
  ): void => {
    const pointer = block < article.blocks.length ? `/blocks/${block}` : "/blocks";
    const passage = start < end ? { article: article.id, start, end } : null;
    const words = text.slice(start, end).trim();
    const part = { record: article, pointer, passage };
    findings.push(context.report("blocks-do-not-tile", part, { problem, block, words }));
  };
  for (const [index, { start, end }] of article.blocks.entries()) {
    if (end > text.length)
      report("outside-text", index, [Math.min(start, text.length), text.length]);
    if (start < reached) report("overlap", index, [start, Math.min(reached, end)]);
    else if (text.slice(reached, start).trim() !== "") report("gap", index, [reached, start]);
    reached = Math.max(reached, end);
  }
  if (text.slice(reached).trim() !== "") {
    report("gap", article.blocks.length, [reached, text.length]);
  }
  return findings;
}
