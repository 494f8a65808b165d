/** All engines take the corpus in, part by part and in turns. */
import { cp, mkdir } from "node:fs/promises";

import type { MemoryUse } from "./engine-messages.ts";
import type { EngineProcess } from "./engine-process.ts";
import { startEngine } from "./engine-process.ts";
import { folderSize } from "./folder-size.ts";
import { interleave } from "./interleave.ts";
import type { Player, SizeSetting } from "./size-setting.ts";
import { folderOf, toReason } from "./size-setting.ts";
import { sum } from "./statistics.ts";

/** The most articles that are added at once. */
const BATCH = 5000;
/** There and back: an engine adds two parts in a block. */
export const TURNS_IN_BLOCK = 2;
/** Of more articles than this the control is a copy, and says nothing about importing. */
const CONTROL_IMPORTS = 10_000;

/** What importing brought. Without `measured` the engine failed, or was copied. */
export type Imported = {
  readonly player: Player;
  readonly measured?: {
    /** Milliseconds of each block; what came after the last article is shared among them. */
    readonly blocks: readonly number[];
    readonly memory: MemoryUse;
    readonly size: number | null;
  };
  /** Running still, where the engine keeps nothing in files. */
  readonly process?: EngineProcess;
  readonly failed?: string;
};

type Running = { readonly player: Player; process?: EngineProcess; failed?: string };

/** Imports the corpus with every engine. One that fails is left out, and says why. */
export const importCorpus = async (setting: SizeSetting): Promise<readonly Imported[]> => {
  const isCopied = ({ role }: Player): boolean =>
    role === "control" && setting.articles > CONTROL_IMPORTS;
  const running: Running[] = [];
  for (const player of setting.players)
    if (!isCopied(player)) running.push(await start(setting, player));
  const times = await interleave(running, setting.blocks, (one) => addPart(setting, one));
  const imported: Imported[] = [];
  for (const one of running)
    imported.push(await finish(setting, one, (times.get(one) ?? []).map(sum)));
  const product = setting.players.find(({ role }) => role === "product");
  for (const player of setting.players) {
    if (!isCopied(player) || product === undefined) continue;
    await cp(folderOf(setting, product), folderOf(setting, player), { recursive: true });
    imported.push({ player });
  }
  return imported;
};

const start = async (setting: SizeSetting, player: Player): Promise<Running> => {
  const { peersFolder } = setting;
  const folder = folderOf(setting, player);
  await mkdir(folder, { recursive: true });
  try {
    return {
      player,
      process: await startEngine(player.adapter.name, { folder, peersFolder }, setting.queries),
    };
  } catch (error) {
    return { player, failed: toReason(error) };
  }
};

const addPart = async (setting: SizeSetting, one: Running): Promise<number> => {
  const part = setting.articles / (setting.blocks * TURNS_IN_BLOCK);
  if (one.process === undefined) return 0;
  setting.tell(`${one.player.label} takes in ${part} articles`);
  try {
    return await one.process.add(setting.corpus, part, part / Math.ceil(part / BATCH));
  } catch (error) {
    delete one.process;
    one.failed = toReason(error);
    return 0;
  }
};

const finish = async (
  setting: SizeSetting,
  { player, process, failed }: Running,
  blocks: readonly number[],
): Promise<Imported> => {
  if (process === undefined) return { player, failed: failed ?? "It did not start" };
  try {
    const rest = (await process.finish()) / blocks.length;
    const memory = await process.memory();
    const measured = { blocks: blocks.map((block) => block + rest), memory };
    if (!player.adapter.keepsFiles)
      return { player, process, measured: { ...measured, size: null } };
    await process.close();
    return { player, measured: { ...measured, size: await folderSize(folderOf(setting, player)) } };
  } catch (error) {
    return { player, failed: toReason(error) };
  }
};
