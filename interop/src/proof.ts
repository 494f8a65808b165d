/** What a proof is: a format, a tool that is not ours, and what that tool found in an export. */
import type { Material } from "./material/material.ts";
import type { Exported } from "./tools/command-line.ts";
import type { PythonTools } from "./tools/python-tools.ts";

/** One thing that was counted on both sides. */
export type Count = {
  /** In plural: `mentions`. */
  readonly what: string;
  readonly out: number;
  readonly read: number;
  /**
   * Why the two may differ: words that stand in the format's page (`docs/contracts/formats`). A
   * loss that the page does not name is a mismatch like any other.
   */
  readonly loss?: string;
};

/** What a tool made of an export. */
export type Reading = {
  readonly version: string;
  readonly counts: readonly Count[];
  /** What the tool complained of. Any is a mismatch. */
  readonly complaints: readonly string[];
};

/** What a proof works with. */
export type ProofSetting = {
  readonly material: Material;
  readonly exported: Exported;
  readonly python: PythonTools;
};

/** One tool that reads one format. */
export type Proof = {
  /** As typed after --format. */
  readonly format: string;
  /** The tool's name, as its users know it. */
  readonly tool: string;
  /** How many bytes the tool is asked to read at most: some hold all of a file, or take hours. */
  readonly most?: number;
  /**
   * Reads the export.
   * @throws ToolMissing when the tool cannot be had here: the proof did not run.
   * @throws Error when the tool cannot read the export at all.
   */
  readonly read: (setting: ProofSetting) => Promise<Reading>;
};

/** One tool that asks a service of ours: nothing is exported for it. */
export type ServiceProof = {
  /** What stands for the format: `mcp`. */
  readonly format: string;
  readonly tool: string;
  /** As `read` of a proof. */
  readonly ask: (setting: Pick<ProofSetting, "material">) => Promise<Reading>;
};
