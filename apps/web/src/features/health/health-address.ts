import type { Severity } from "@onrecord/domain";
import { readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";
import type { FindingRow } from "./finding-row.ts";

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What an address of the findings asks for. */
export type HealthRequest = {
  readonly severity?: string | undefined;
  readonly code?: string | undefined;
  readonly sort: "file" | "severity";
};

export const HEALTH_PARTS: KnownParts = {
  names: ["severity", "code"],
  sorts: ["severity", "file"],
};

export const readHealthRequest = (params: SearchParams): HealthRequest => ({
  severity: readParam(params, "severity"),
  code: readParam(params, "code"),
  sort: readParam(params, "sort") === "file" ? "file" : "severity",
});

/** The address that asks for this, changed in some points. */
export const toHealthAddress = (
  { sort, ...filters }: HealthRequest,
  changes: { readonly [name: string]: string | undefined },
): string =>
  toAddress("/health", { ...filters, sort: sort === "severity" ? undefined : sort, ...changes });

/** The findings that fit, in the order that is asked for. */
export function narrowFindings(
  findings: readonly FindingRow[],
  request: HealthRequest,
): FindingRow[] {
  const fitting = findings.filter((finding) => fits(finding, request));
  if (request.sort === "file") return fitting;
  return fitting.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

const fits = (finding: FindingRow, { severity, code }: HealthRequest): boolean =>
  (severity === undefined || finding.severity === severity) &&
  (code === undefined || finding.code === code);

/** How many findings each value of a field would leave, with the other filter as it is. */
export function toHealthFacets(findings: readonly FindingRow[], request: HealthRequest) {
  return (["severity", "code"] as const).map((field) => {
    const others = findings.filter((finding) => fits(finding, { ...request, [field]: undefined }));
    const counts = Map.groupBy(others, (finding) => finding[field]);
    return {
      field,
      values: [...counts].map(([value, rows]) => ({ value, label: value, count: rows.length })),
    };
  });
}
