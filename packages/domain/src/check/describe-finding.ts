import type { FindingCode } from "./finding-args.ts";
import { FINDINGS } from "./findings.ts";
import type { Finding, FindingOf } from "./finding.ts";

/** A finding in words. */
export type FindingWords = {
  /** What the code means, in one sentence; the same for every finding with the code. */
  readonly title: string;
  /** What is wrong in this case. Where it is, `path` and `span` of the finding say. */
  readonly message: string;
  /** What to do about it. */
  readonly cure: string;
};

/** Puts a finding into words. The only place that does: everything before it hands on values. */
export function describeFinding(finding: Finding): FindingWords {
  const { meaning, cure } = FINDINGS[finding.code];
  return { title: meaning, message: messageOf(finding), cure };
}

function messageOf<C extends FindingCode>(finding: FindingOf<C>): string {
  return FINDINGS[finding.code].message(finding.args);
}
