import type { Evaluation } from "./evaluate.ts";

/** The evaluation as a table of Markdown. */
export function printEvaluation({ documents, queries, ...evaluation }: Evaluation): string {
  const rows = evaluation.contenders.map(({ name, quality, median }) => [
    name,
    quality.ndcg10.toFixed(4),
    quality.recall100.toFixed(4),
    quality.mrr.toFixed(4),
    median.toFixed(2),
  ]);
  return [
    `${documents.toLocaleString("en")} documents, ${queries.toLocaleString("en")} queries with relevant documents.`,
    "",
    "| | nDCG@10 | recall@100 | MRR | ms (p50) |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    `By nDCG@10, any of the words is better than plain BM25 with the same numbers in ${evaluation.better} queries and worse in ${evaluation.worse}.`,
    "",
  ].join("\n");
}
