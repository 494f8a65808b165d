import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { ListLayout } from "#web/ui/list-layout.tsx";
import { NothingLeft } from "#web/ui/nothing-left.tsx";
import type { FindingRow } from "./finding-row.ts";
import { FindingEntry } from "./finding-entry.tsx";
import { narrowFindings, toHealthAddress, toHealthFacets } from "./health-address.ts";
import type { HealthRequest } from "./health-address.ts";
import { SEVERITY_WORDS } from "./severity-words.ts";

const SORTS = [
  { sort: "severity", label: "severity" },
  { sort: "file", label: "place in the files" },
] as const;

/** What the check of the record found: what needs a look, then what is known and expected. */
export async function HealthReport({
  request,
}: {
  readonly request: HealthRequest;
}): Promise<ReactElement> {
  const findings = await api.health.findings();
  const shown = narrowFindings(findings, request);
  const open = shown.filter(({ acknowledged }) => acknowledged === null);
  const expected = shown.filter(({ acknowledged }) => acknowledged !== null);
  const { severity, code } = request;
  const facets = toFacetGroups(toHealthFacets(findings, request), {
    fields: { severity: "How grave", code: "What" },
    chosen: { severity, code },
    toHref: (field, value) => toHealthAddress(request, { [field]: value }),
    labelOf: (field, value) => (field === "severity" ? toSeverityLabel(value) : undefined),
  });
  const sorts = SORTS.map(({ sort, label }) => ({
    label,
    chosen: sort === request.sort,
    href: toHealthAddress(request, { sort: sort === "severity" ? undefined : sort }),
  }));
  return (
    <ListLayout
      facets={facets}
      sorts={findings.length < 2 ? [] : sorts}
      count={<Count open={open.length} expected={expected.length} />}
    >
      {findings.length > 0 && shown.length === 0 ? (
        <NothingLeft total={0} what="finding" href="/health" />
      ) : (
        <>
          <Open findings={open} />
          <Expected findings={expected} />
        </>
      )}
    </ListLayout>
  );
}

const toSeverityLabel = (value: string): string | undefined =>
  value === "error" || value === "warning" || value === "info"
    ? SEVERITY_WORDS[value].several
    : undefined;

function Count({
  open,
  expected,
}: {
  readonly open: number;
  readonly expected: number;
}): ReactElement {
  return (
    <>
      <strong>{open}</strong> {open === 1 ? "needs" : "need"} a look, <strong>{expected}</strong>{" "}
      known and expected
    </>
  );
}

function Open({ findings }: { readonly findings: readonly FindingRow[] }): ReactElement {
  if (findings.length === 0) {
    return (
      <p className="max-w-prose py-8 font-read text-xl">
        Nothing is wrong that is not known. Every sentence that this record cites stands where the
        record says it stands.
      </p>
    );
  }
  return (
    <section aria-labelledby="open" className="pt-4">
      <h2 id="open" className="text-base font-semibold">
        To be looked at
      </h2>
      <Entries findings={findings} />
    </section>
  );
}

function Expected({ findings }: { readonly findings: readonly FindingRow[] }): ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="expected" className="mt-6 border-t border-ink pt-2">
      <h2 id="expected" className="text-base font-semibold">
        Known and expected
      </h2>
      <p className="max-w-prose text-sm text-soft">
        Faults of the articles themselves. The text is kept as it was read, and so is the reason why
        each of them may stay.
      </p>
      <Entries findings={findings} />
    </section>
  );
}

function Entries({ findings }: { readonly findings: readonly FindingRow[] }): ReactElement {
  return (
    <ol className="divide-y divide-hairline">
      {findings.map((finding) => (
        <li key={finding.key} className="py-5">
          <FindingEntry finding={finding} />
        </li>
      ))}
    </ol>
  );
}
