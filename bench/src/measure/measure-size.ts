/** Measures all engines on one size of corpus: import, then search. */
import type { ClassFigures } from "./class-figures.ts";
import { compareClass, toClassFigures } from "./class-figures.ts";
import type { Task } from "./engine-messages.ts";
import type { ComparedClass, EngineFigures, ImportFigures, SizeFigures } from "./figures.ts";
import type { Imported } from "./import-corpus.ts";
import { importCorpus } from "./import-corpus.ts";
import type { Searched } from "./search-corpus.ts";
import { searchCorpus, startSearching } from "./search-corpus.ts";
import type { Player, SizeSetting } from "./size-setting.ts";
import { findSlowest } from "./slowest.ts";
import { judge, sum, toRatio } from "./statistics.ts";

const NO_NOISE = { median: 1, low: 1, high: 1 };

const ofRole = <T extends { readonly player: Player }>(
  all: readonly T[],
  role: Player["role"],
): T | undefined => all.find(({ player }) => player.role === role);

const toImportFigures = (
  articles: number,
  { player, measured }: Imported,
  all: readonly Imported[],
): ImportFigures | undefined => {
  if (measured === undefined) return undefined;
  const seconds = sum(measured.blocks) / 1000;
  const { memory, size } = measured;
  const figures = { seconds, articlesPerSecond: articles / seconds, memory, size };
  const product = ofRole(all, "product")?.measured?.blocks;
  if (player.role === "product" || product === undefined) return figures;
  const control = ofRole(all, "control")?.measured?.blocks;
  const ratio = toRatio(measured.blocks, product);
  const noise = control === undefined ? NO_NOISE : toRatio(control, product);
  return { ...figures, ratio, verdict: judge(ratio, noise) };
};

const toComparedClasses = (
  { queries }: SizeSetting,
  all: readonly Searched[],
  { one, task }: { readonly one: Searched; readonly task: Task },
): readonly ComparedClass[] => {
  const figures: readonly ClassFigures[] = toClassFigures(one.times[task], queries);
  const product = ofRole(all, "product")?.times[task];
  const control = ofRole(all, "control")?.times[task];
  if (one.player.role === "product" || product === undefined) return figures;
  const sides = { product, control: control ?? product, other: one.times[task] };
  return figures.map((figure) => {
    const comparison = compareClass(sides, queries, figure.class);
    return comparison === undefined ? figure : { ...figure, comparison };
  });
};

const toEngineFigures = (
  setting: SizeSetting,
  { imported, searched }: { imported: readonly Imported[]; searched: readonly Searched[] },
): readonly EngineFigures[] =>
  imported.map((one): EngineFigures => {
    const { player, failed } = one;
    const found = searched.find((other) => other.player === player);
    const importing = toImportFigures(setting.articles, one, imported);
    const classes = (task: Task): readonly ComparedClass[] =>
      found === undefined ? [] : toComparedClasses(setting, searched, { one: found, task });
    return {
      name: player.label,
      about: player.adapter.about,
      role: player.role,
      ...(failed === undefined ? {} : { failed }),
      ...(importing === undefined ? {} : { import: importing }),
      ...(found === undefined ? {} : { memory: found.memory }),
      search: classes("search"),
      page: classes("page"),
    };
  });

/**
 * Measures one size.
 * @throws UnequalAnswersError when two engines do not find the same.
 */
export const measureSize = async (setting: SizeSetting): Promise<SizeFigures> => {
  const { articles, corpusSha256, queriesSha256, blocks, queries } = setting;
  const imported = await importCorpus(setting);
  const searching = await startSearching(setting, imported);
  try {
    const searched = await searchCorpus(setting, searching);
    const product = searching.find(({ player }) => player.role === "product");
    const times = ofRole(searched, "product")?.times.page ?? [];
    return {
      articles,
      corpusSha256,
      queriesSha256,
      blocks,
      engines: toEngineFigures(setting, { imported, searched }),
      slowest: product === undefined ? [] : await findSlowest(product.process, queries, times),
    };
  } finally {
    for (const { process } of searching) await process.close();
  }
};
