import { checkCollection } from "../dataset/check-collection.ts";
import { readSource } from "../dataset/read-source.ts";
import type { Judgement } from "../dataset/to-report.ts";
import { toReport } from "../dataset/to-report.ts";
import { EXIT } from "../exit-code.ts";
import type { FindingReport } from "../output/finding-report.ts";
import type { ReportFormat } from "../output/report-format.ts";
import { VERSION } from "../version.ts";
import type { Workshop } from "./workshop.ts";

export type ValidateRequest = Judgement & {
  readonly path: string | undefined;
  /** The collection to check instead of a dataset. */
  readonly archive: string | undefined;
  readonly format: ReportFormat;
  /** Whether all records must be accepted. */
  readonly acceptedOnly: boolean;
};

/** Checks a dataset and reports what was found. */
export async function validate(request: ValidateRequest, shop: Workshop): Promise<number> {
  const report =
    request.archive === undefined
      ? toReport(
          await readSource(request.path, shop.io, { acceptedOnly: request.acceptedOnly }),
          request,
        )
      : await checkCollection(request.archive, request, shop.io);
  await printReport(report, request.format, shop);
  return report.failed ? EXIT.findings : EXIT.ok;
}

async function printReport(
  report: FindingReport,
  format: ReportFormat,
  { io, screen }: Workshop,
): Promise<void> {
  switch (format) {
    case "text": {
      const { toFindingsText } = await import("../output/findings-text.ts");
      return screen.print(toFindingsText(report, screen.width));
    }
    case "json": {
      const { toFindingsJson } = await import("../output/findings-json.ts");
      return screen.printJson(toFindingsJson(report));
    }
    case "sarif": {
      const { toFindingsSarif } = await import("../output/findings-sarif.ts");
      return screen.printJson(toFindingsSarif(report, VERSION));
    }
    case "github": {
      const { toFindingsGithub } = await import("../output/findings-github.ts");
      return io.stdout.write(toFindingsGithub(report));
    }
  }
}
