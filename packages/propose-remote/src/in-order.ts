/** Work on several items at once, with the results in the order of the items. */

type Ordered<Item, Outcome> = {
  /** Items that are worked on at the same time. */
  readonly atOnce: number;
  /** Must not reject. */
  readonly work: (item: Item) => Promise<Outcome>;
};

/** Begins no item before the results of those `atOnce` before it were taken. */
export async function* inOrder<Item, Outcome>(
  items: Iterable<Item>,
  { atOnce, work }: Ordered<Item, Outcome>,
): AsyncGenerator<{ readonly item: Item; readonly outcome: Outcome }> {
  const begun: { item: Item; outcome: Promise<Outcome> }[] = [];
  for (const item of items) {
    begun.push({ item, outcome: work(item) });
    const first = begun.length >= atOnce ? begun.shift() : undefined;
    if (first !== undefined) yield { item: first.item, outcome: await first.outcome };
  }
  for (const { item, outcome } of begun) yield { item, outcome: await outcome };
}
