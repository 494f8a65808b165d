import { toJsonSchema } from "@onrecord/formats";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { Candidate } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import type { Screen } from "../screen.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

/** The kinds of record, for the shell's completion. */
export const kindCandidates = (): readonly Candidate[] =>
  RECORD_KINDS.map((kind) => ({ value: kind, summary: KINDS[kind].meaning }));

/** @throws UsageError when there is no such kind. */
export async function printSchema(name: string | undefined, screen: Screen): Promise<number> {
  const kind = RECORD_KINDS.find((known) => known === name);
  if (name !== undefined && kind === undefined) {
    const near = await didYouMean(name, RECORD_KINDS);
    throw new UsageError(`There is no kind "${name}".`, [
      near ?? `The kinds are ${RECORD_KINDS.join(", ")}.`,
    ]);
  }
  await screen.printJson(toJsonSchema(kind));
  return EXIT.ok;
}
