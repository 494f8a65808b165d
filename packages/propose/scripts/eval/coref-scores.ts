/**
 * The CoNLL score of coreference: the mean of the F1 of MUC (Vilain and others 1995), B³ (Bagga and
 * Baldwin 1998) and CEAFe (Luo 2005). Clusters are sets of mentions, written as "start-end".
 */
export type Clustering = readonly ReadonlySet<string>[];

export type CorefScores = {
  readonly muc: number;
  readonly b3: number;
  readonly ceafe: number;
  readonly conll: number;
};

type Ratio = { readonly part: number; readonly whole: number };

const f1 = (precision: Ratio, recall: Ratio): number => {
  const p = precision.whole === 0 ? 0 : precision.part / precision.whole;
  const r = recall.whole === 0 ? 0 : recall.part / recall.whole;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

const sum = (ratios: readonly Ratio[]): Ratio =>
  ratios.reduce((all, { part, whole }) => ({ part: all.part + part, whole: all.whole + whole }), {
    part: 0,
    whole: 0,
  });

/** Scores many documents together: counts are added before they are divided. */
export function scoreCoref(
  pairs: readonly { readonly gold: Clustering; readonly proposed: Clustering }[],
): CorefScores {
  const of = (ratio: (from: Clustering, to: Clustering) => Ratio): number =>
    f1(
      sum(pairs.map(({ gold, proposed }) => ratio(proposed, gold))),
      sum(pairs.map(({ gold, proposed }) => ratio(gold, proposed))),
    );
  const [muc, b3] = [of(mucRatio), of(b3Ratio)];
  const ceafe = of(ceafeRatio);
  return { muc, b3, ceafe, conll: (muc + b3 + ceafe) / 3 };
}

const commonTo = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((mention) => b.has(mention)).length;

/** How many links of `from` are also in `to`. */
function mucRatio(from: Clustering, to: Clustering): Ratio {
  return sum(
    from.map((cluster) => {
      const touched = to.filter((other) => commonTo(other, cluster) > 0);
      const alone = [...cluster].filter(
        (mention) => !to.some((other) => other.has(mention)),
      ).length;
      return { part: cluster.size - touched.length - alone, whole: cluster.size - 1 };
    }),
  );
}

function b3Ratio(from: Clustering, to: Clustering): Ratio {
  return sum(
    from.map((cluster) => ({
      part: to.reduce((total, other) => total + commonTo(cluster, other) ** 2, 0) / cluster.size,
      whole: cluster.size,
    })),
  );
}

/** Each cluster goes with at most one other; pairs are taken greedily, the likest first. */
function ceafeRatio(from: Clustering, to: Clustering): Ratio {
  const pairs = from.flatMap((one, i) =>
    to.flatMap((other, j) => {
      const common = commonTo(one, other);
      return common === 0 ? [] : [{ i, j, likeness: (2 * common) / (one.size + other.size) }];
    }),
  );
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()];
  let part = 0;
  for (const { i, j, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (usedFrom.has(i) || usedTo.has(j)) continue;
    usedFrom.add(i);
    usedTo.add(j);
    part += likeness;
  }
  return { part, whole: from.length };
}
