/** How a file was read: what an import was asked for, as far as it decides what is read of the file. */
import type { ReadOptions } from "@onrecord/import";

export type FileReading = {
  /** Which column holds what; null where the file has none, so that no words on that change it. */
  readonly map: Readonly<Record<string, string>> | null;
  readonly only: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  /** Whether it was read otherwise before, and this reading has not come to the file's end. */
  readonly anew: boolean;
};

/** What is asked for, in an order that does not depend on that of the words. */
export const toFileReading = ({
  map = {},
  only = [],
  limits = {},
}: Pick<ReadOptions, "map" | "only" | "limits">): FileReading => ({
  map: inOrder(map),
  only: only.toSorted(),
  limits: inOrder(limits),
  anew: false,
});

const inOrder = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What the journal has of it. Before it was noted, nothing is known to have been asked. */
export function parseFileReading(json: string | null): FileReading {
  // It was written by the journal.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return json === null ? toFileReading({}) : (JSON.parse(json) as FileReading);
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether a file that was read so would be read alike now. Who says nothing of the columns leaves it at what
 * was said of them before.
 */
export function isReadAlike(was: FileReading, asked: FileReading): boolean {
  const isMapped = Object.keys(asked.map ?? {}).length > 0;
  return (
    isSame(was.only, asked.only) &&
    isSame(was.limits, asked.limits) &&
    (!isMapped || was.map === null || isSame(was.map, asked.map))
  );
}
