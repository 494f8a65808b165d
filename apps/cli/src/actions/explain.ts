import type { FindingCode } from "@onrecord/domain";
import { FINDING_CODES, FINDINGS, isFindingCode } from "@onrecord/domain";
import type { Candidate } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import type { Line } from "../output/line.ts";
import { BLANK, faint, inTone, line, plain, strong } from "../output/line.ts";
import { wrapLine } from "../output/wrap.ts";
import type { Screen } from "../screen.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

export type ExplainRequest = { readonly code: string | undefined; readonly json: boolean };

/** The codes, for the shell's completion. */
export const codeCandidates = (): readonly Candidate[] =>
  FINDING_CODES.map((code) => ({ value: code, summary: FINDINGS[code].meaning }));

/** @throws UsageError when there is no finding of that code, with the nearest ones. */
export async function explain({ code, json }: ExplainRequest, screen: Screen): Promise<number> {
  if (code === undefined) await explainAll(json, screen);
  else await explainOne(await getCode(code), json, screen);
  return EXIT.ok;
}

async function getCode(code: string): Promise<FindingCode> {
  if (isFindingCode(code)) return code;
  const near = await didYouMean(code, FINDING_CODES);
  throw new UsageError(`There is no finding "${code}".`, [
    ...(near === undefined ? [] : [near]),
    "See all codes: onrecord explain",
  ]);
}

const factsOf = (code: FindingCode) => {
  const { severity, meaning, cure } = FINDINGS[code];
  return { code, severity, meaning, cure };
};

async function explainAll(json: boolean, screen: Screen): Promise<void> {
  if (json) return screen.printJson(FINDING_CODES.map(factsOf));
  await screen.print(
    FINDING_CODES.map(factsOf).flatMap(({ code, severity, meaning }) => [
      line(strong(code), " ", inTone(severity, severity)),
      ...wrapLine(line(meaning), { width: screen.width, first: [plain("  ")] }),
    ]),
  );
}

async function explainOne(code: FindingCode, json: boolean, screen: Screen): Promise<void> {
  const { severity, meaning, cure } = factsOf(code);
  if (json) return screen.printJson(factsOf(code));
  const paragraph = (text: string): Line[] => wrapLine(line(text), { width: screen.width });
  await screen.print([
    line(strong(code), "  ", inTone(severity, severity)),
    BLANK,
    ...paragraph(meaning),
    ...paragraph(cure),
    BLANK,
    line(faint(`An example and its cure: docs/findings/${code}.md`)),
  ]);
}
