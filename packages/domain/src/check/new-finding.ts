import type { FindingArgs, FindingCode } from "./finding-args.ts";
import { FINDINGS } from "./findings.ts";
import type { FindingOf, FindingPath, FindingSpan } from "./finding.ts";

/** Where a finding is and which record and passage it is about. */
export type FindingPlace = {
  readonly path: FindingPath;
  readonly record?: string | null;
  readonly span?: FindingSpan | null;
};

/** Makes a finding with the severity of its code. For readers of datasets; checks use the context. */
export function newFinding<C extends FindingCode>(
  code: C,
  place: FindingPlace,
  args: FindingArgs[C],
): FindingOf<C> {
  return {
    code,
    severity: FINDINGS[code].severity,
    path: place.path,
    record: place.record ?? null,
    span: place.span ?? null,
    args,
    acknowledged: null,
  };
}
