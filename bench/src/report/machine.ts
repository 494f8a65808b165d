import { cpus, loadavg, totalmem } from "node:os";

/** On what kind of machine the figures were measured; nothing that names it. */
export type Machine = {
  readonly cores: number;
  readonly memoryGib: number;
  readonly platform: string;
  readonly node: string;
  readonly sqlite: string;
  /** How many programs wanted a core in the last five minutes: more than there are disturb. */
  readonly load: number;
  /** The day, YYYY-MM-DD. */
  readonly day: string;
};

export const readMachine = (): Machine => ({
  cores: cpus().length,
  memoryGib: Math.round(totalmem() / 2 ** 30),
  platform: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  sqlite: process.versions["sqlite"] ?? "none",
  load: loadavg()[1] ?? 0,
  day: new Date().toISOString().slice(0, 10),
});
