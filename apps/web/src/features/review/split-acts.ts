/** Choosing where a proposal is split in two. */
import { wordsOf } from "@onrecord/domain";
import type { DeskContext } from "./desk-context.ts";
import { splitPlaces } from "./word-edges.ts";

export function createSplitActs({ now, dispatch }: DeskContext) {
  const places = (): number[] => {
    const { view } = now();
    if (view === undefined) return [];
    const { text, start, article } = view.passage;
    const words = wordsOf({ text, start, language: article.language });
    return view.item.proposal.spans.flatMap((span) => splitPlaces(span, words));
  };
  return {
    /** Begins to choose, in the middle; what has no two words is not split. */
    startSplit: (): void => {
      const all = places();
      dispatch({ kind: "split", at: all[Math.floor(all.length / 2)] ?? null });
    },
    moveSplit: (step: 1 | -1): void => {
      const { splitAt } = now().state;
      const all = places();
      const to = splitAt === null ? undefined : all[all.indexOf(splitAt) + step];
      if (to !== undefined) dispatch({ kind: "split", at: to });
    },
    stopSplit: (): void => dispatch({ kind: "split", at: null }),
  };
}
