/** Taking turns, so that a machine that slows down slows all alike. */

/**
 * Lets all take their turn `blocks` times there and back (A B C, C B A). Gives what each turn
 * brought, by block: two turns to a block.
 */
export const interleave = async <T, R>(
  players: readonly T[],
  blocks: number,
  play: (player: T, block: number) => Promise<R>,
): Promise<ReadonlyMap<T, readonly (readonly R[])[]>> => {
  const results = new Map<T, R[][]>(players.map((player) => [player, []]));
  for (let block = 0; block < blocks; block += 1) {
    for (const player of players) results.get(player)?.push([]);
    for (const player of [...players, ...players.toReversed()])
      results.get(player)?.[block]?.push(await play(player, block));
  }
  return results;
};
