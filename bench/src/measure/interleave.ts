/** Taking turns, so that a machine that slows down slows all alike. */

/**
 * Lets all take their turn `blocks` times there and back, and every other time from the other end
 * (A B C, C B A; C B A, A B C): who stands at the turn goes on at once with all that it needs at
 * hand, and that falls to the first as often as to the last. Gives what each turn brought, by
 * block: two turns to a block.
 */
export const interleave = async <T, R>(
  players: readonly T[],
  blocks: number,
  play: (player: T, block: number) => Promise<R>,
): Promise<ReadonlyMap<T, readonly (readonly R[])[]>> => {
  const results = new Map<T, R[][]>(players.map((player) => [player, []]));
  for (let block = 0; block < blocks; block += 1) {
    for (const player of players) results.get(player)?.push([]);
    const there = block % 2 === 0 ? players : players.toReversed();
    for (const player of [...there, ...there.toReversed()])
      results.get(player)?.[block]?.push(await play(player, block));
  }
  return results;
};
