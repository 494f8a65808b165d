/** Exports every format and lets each tool read it. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { findExportFormat } from "@onrecord/formats";
import type { Material } from "./material/material.ts";
import type { Count, Proof, Reading, ServiceProof } from "./proof.ts";
import type { Exported } from "./tools/command-line.ts";
import { exportInto } from "./tools/command-line.ts";
import type { PythonTools } from "./tools/python-tools.ts";
import { ToolMissing } from "./tools/python-tools.ts";

/** How a proof came out. */
export type ProofResult = {
  readonly format: string;
  readonly tool: string;
  readonly material: string;
  readonly exported: Pick<Exported, "bytes" | "seconds"> | null;
  /** How many records the format carries of those that there are. */
  readonly records: number;
  /** How fast `JSON.stringify` alone writes the same records in this run, in MB/s. */
  readonly plainSpeed: number;
  readonly version: string | null;
  readonly counts: readonly Count[];
  /** What is wrong; empty where all is well. */
  readonly faults: readonly string[];
  /** Why the proof did not run; null where it did. */
  readonly missing: string | null;
};

export type ProofRun = {
  readonly proofs: readonly (Proof | ServiceProof)[];
  readonly materials: readonly Material[];
  readonly python: PythonTools;
  /** Where exports are put; each is removed when all its tools have read it. */
  readonly folder: string;
  readonly onResult: (result: ProofResult) => void;
};

/** Runs the proofs one after another: each has the machine to itself. */
export async function runProofs(run: ProofRun): Promise<readonly ProofResult[]> {
  const results: ProofResult[] = [];
  const formats = [...new Set(run.proofs.map(({ format }) => format))];
  for (const material of run.materials) {
    for (const format of formats) {
      const folder = join(run.folder, material.name, format);
      const proofs = run.proofs.filter((each) => each.format === format);
      const isExported = proofs.some((proof) => "read" in proof);
      const exported = isExported ? await tryExport(folder, format, material) : null;
      for (const proof of proofs) {
        const result = await runProof(proof, { material, exported, python: run.python });
        results.push(result);
        run.onResult(result);
      }
      await rm(folder, { recursive: true, force: true });
    }
  }
  return results;
}

const tryExport = async (
  folder: string,
  format: string,
  material: Material,
): Promise<Exported | Error> =>
  exportInto(folder, format, material.args).catch((error: unknown) => toError(error));

type Setting = {
  readonly material: Material;
  /** Null where nothing is exported, because a service is asked. */
  readonly exported: Exported | Error | null;
  readonly python: PythonTools;
};

async function runProof(proof: Proof | ServiceProof, setting: Setting): Promise<ProofResult> {
  const { format, tool } = proof;
  const { material, exported } = setting;
  const result = {
    format,
    tool,
    material: material.name,
    records: countRecords(format, material),
    plainSpeed: material.counts.plainSpeed,
    exported: exported instanceof Error ? null : exported,
    version: null,
    counts: [],
    faults: [],
    missing: null,
  };
  if (exported instanceof Error) return { ...result, faults: [exported.message] };
  const most = "read" in proof ? (proof.most ?? Infinity) : Infinity;
  if (exported !== null && exported.bytes > most)
    return { ...result, missing: tooLarge(exported.bytes, most) };
  try {
    const { version, counts, complaints } = await readOf(proof, setting);
    const mismatches = await findMismatches(format, counts);
    return { ...result, version, counts, faults: [...complaints, ...mismatches] };
  } catch (error) {
    if (error instanceof ToolMissing) return { ...result, missing: error.message };
    return { ...result, faults: [toError(error).message] };
  }
}

const countRecords = (format: string, { counts }: Material): number =>
  (findExportFormat(format)?.kinds ?? []).reduce((sum, kind) => sum + counts.records[kind], 0);

const tooLarge = (bytes: number, most: number): string =>
  `the export has ${Math.round(bytes / 1e6)} MB, and this tool is asked to read ${most / 1e6} MB at most`;

function readOf(
  proof: Proof | ServiceProof,
  { material, exported, python }: Setting,
): Promise<Reading> {
  if ("ask" in proof) return proof.ask({ material });
  if (exported === null || exported instanceof Error) throw new Error("nothing was exported");
  return proof.read({ material, exported, python });
}

/** The counts that differ, but for the losses that the format's page names. */
async function findMismatches(
  format: string,
  counts: readonly Count[],
): Promise<readonly string[]> {
  const page = await readPage(format);
  return counts.flatMap(({ what, out, read, loss }) => {
    if (loss !== undefined && !page.includes(toPlain(loss)))
      return [`the page of ${format} does not name the loss “${loss}”`];
    if (out === read || loss !== undefined) return [];
    return [`${what}: ${out} exported, ${read} read`];
  });
}

const PAGES = join(import.meta.dirname, "../../docs/contracts/formats");

/** The format's page; empty where it has none, so that it names no loss. */
const readPage = async (format: string): Promise<string> =>
  toPlain(await readFile(join(PAGES, `${format}.md`), "utf8").catch(() => ""));

/** Lines may break anywhere. */
const toPlain = (words: string): string => words.replaceAll(/\s+/g, " ");

const toError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
