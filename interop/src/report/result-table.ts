/** The table of formats, for people. */
import type { ProofResult } from "../run-proofs.ts";

const HEAD = [
  "format",
  "record",
  "records out",
  "bytes",
  "MB/s",
  "of plain JSON",
  "read by",
  "counted by it",
  "result",
] as const;

/** The results as a Markdown table. */
export function toResultTable(results: readonly ProofResult[]): string {
  const rows = [HEAD, HEAD.map(() => "---"), ...results.map(toCells)];
  return rows.map((cells) => `| ${cells.map(toCell).join(" | ")} |`).join("\n");
}

const toCell = (words: string): string => words.replaceAll("|", "\\|").replaceAll("\n", " ");

const toCells = (result: ProofResult): readonly string[] => [
  result.format,
  result.material,
  result.records.toLocaleString("en"),
  result.exported === null ? "–" : result.exported.bytes.toLocaleString("en"),
  result.exported === null ? "–" : toSpeed(result.exported).toFixed(1),
  result.exported === null ? "–" : toPart(toSpeed(result.exported) / result.plainSpeed),
  result.version === null ? result.tool : `${result.tool} ${result.version}`,
  result.counts.map(toCountWords).join(", "),
  toOutcome(result),
];

/** In MB/s. The whole command, its start included: for small records that is most of it. */
const toSpeed = ({ bytes, seconds }: { readonly bytes: number; readonly seconds: number }) =>
  bytes / 1e6 / seconds;

const toPart = (part: number): string => `${(100 * part).toFixed(part < 0.1 ? 1 : 0)} %`;

const toCountWords = ({ what, out, read }: ProofResult["counts"][number]): string =>
  out === read ? `${what} ${read}` : `${what} ${read} of ${out}`;

function toOutcome({ missing, faults, counts }: ProofResult): string {
  if (missing !== null) return `DID NOT RUN: ${missing}`;
  if (faults.length > 0) return `WRONG: ${faults.join("; ")}`;
  const losses = [...new Set(counts.flatMap(({ loss }) => loss ?? []))];
  return losses.length === 0 ? "all there" : `as its page says: ${losses.join("; ")}`;
}

/** One line while the proofs run. */
export const toProgressLine = (result: ProofResult): string =>
  `${result.format} of ${result.material}, ${result.tool}: ${toOutcome(result)}`;
