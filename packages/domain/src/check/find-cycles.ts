/** A circle of records, and the first of them in file order. */
export type Cycle<T> = { readonly record: T; readonly chain: readonly string[] };

/**
 * The circles in which `next` leads from record to record, each once. The chain starts and ends
 * with the same id.
 */
export function findCycles<T extends { readonly id: string }>(
  records: readonly T[],
  next: (record: T) => string | null,
): Cycle<T>[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const seen = new Set<string>();
  const cycles: Cycle<T>[] = [];
  for (const { id } of records) {
    const walked: string[] = [];
    let at: string | null = id;
    while (at !== null && byId.has(at) && !seen.has(at)) {
      seen.add(at);
      walked.push(at);
      const record: T | undefined = byId.get(at);
      at = record === undefined ? null : next(record);
    }
    const start = at === null ? -1 : walked.indexOf(at);
    const record = start < 0 ? undefined : byId.get(walked[start] ?? "");
    if (record === undefined) continue;
    cycles.push({ record, chain: [...walked.slice(start), record.id] });
  }
  return cycles;
}
