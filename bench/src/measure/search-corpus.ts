/** All engines answer all queries, in turns, after it is certain that they find the same. */
import type { EngineAnswers } from "./check-answers.ts";
import { checkAnswers } from "./check-answers.ts";
import type { BlockTimes } from "./class-figures.ts";
import type { MemoryUse, Task } from "./engine-messages.ts";
import type { EngineProcess } from "./engine-process.ts";
import { startEngine } from "./engine-process.ts";
import type { Imported } from "./import-corpus.ts";
import { interleave } from "./interleave.ts";
import type { Player, SizeSetting } from "./size-setting.ts";
import { folderOf } from "./size-setting.ts";

export const TASKS: readonly Task[] = ["search", "page"];

/** Engines that disagree about what there is cannot be compared. */
export class UnequalAnswersError extends Error {
  readonly differences: readonly string[];
  constructor(differences: readonly string[]) {
    super(
      `The engines did not find the same, so nothing was compared (${differences.length} differences):\n` +
        differences.slice(0, 20).join("\n"),
    );
    this.name = "UnequalAnswersError";
    this.differences = differences;
  }
}

export type Searching = { readonly player: Player; readonly process: EngineProcess };

export type Searched = {
  readonly player: Player;
  readonly times: { readonly [T in Task]: BlockTimes };
  readonly memory: MemoryUse;
};

/** Starts a new process for every engine that has its corpus in files; what is in memory goes on. */
export const startSearching = async (
  setting: SizeSetting,
  imported: readonly Imported[],
): Promise<readonly Searching[]> => {
  const searching: Searching[] = [];
  for (const { player, process, failed } of imported) {
    if (failed !== undefined) continue;
    const { peersFolder } = setting;
    const where = { folder: folderOf(setting, player), peersFolder };
    searching.push({
      player,
      process: process ?? (await startEngine(player.adapter.name, where, setting.queries)),
    });
  }
  return searching;
};

/**
 * Lets all answer all queries once untimed, compares what they found, and then measures.
 * @throws UnequalAnswersError when two engines do not find the same.
 */
export const searchCorpus = async (
  setting: SizeSetting,
  searching: readonly Searching[],
): Promise<readonly Searched[]> => {
  const times = new Map<Task, ReadonlyMap<Searching, BlockTimes>>();
  for (const task of TASKS) {
    await compareAnswers(setting, searching, task);
    times.set(
      task,
      await interleave(searching, setting.blocks, ({ player, process }) => {
        setting.tell(`${player.label} answers: ${task}`);
        return process.pass(task);
      }),
    );
  }
  const searched: Searched[] = [];
  for (const one of searching) {
    const of = (task: Task): BlockTimes => times.get(task)?.get(one) ?? [];
    searched.push({
      player: one.player,
      times: { search: of("search"), page: of("page") },
      memory: await one.process.memory(),
    });
  }
  return searched;
};

const compareAnswers = async (
  setting: SizeSetting,
  searching: readonly Searching[],
  task: Task,
): Promise<void> => {
  const found: EngineAnswers[] = [];
  for (const { player, process } of searching) {
    setting.tell(`${player.label} is compared: ${task}`);
    const { formula } = player.adapter;
    found.push({ engine: player.label, formula, answers: await process.answers(task) });
  }
  const differences = checkAnswers(found);
  if (differences.length > 0) throw new UnequalAnswersError(differences);
};
