import { formatEdtf } from "@onrecord/domain";
import Link from "next/link";
import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { KeysButton } from "./keys-button.tsx";

/** What is being looked at, in which version, and whose rights it is under. */
export async function SiteFooter(): Promise<ReactElement> {
  const { manifest, origin } = await api.record.summary();
  const licence = manifest.licenses.map(({ title, name }) => title ?? name).join(", ");
  const created = formatEdtf(manifest.created);
  return (
    <footer className="mt-24 border-t border-hairline py-8 text-sm text-soft print:mt-8">
      <div className="page-width flex flex-wrap items-baseline gap-x-8 gap-y-3">
        <p className="max-w-prose grow basis-96">
          {origin === "collection" ? (
            <>
              <span className="text-ink">{manifest.title}</span>, begun {created}.{" "}
              {manifest.textRights}
            </>
          ) : (
            <>
              <span className="text-ink">{manifest.title}</span>, version {manifest.version} of{" "}
              {created}. Annotation: {licence}. Texts of the articles: {manifest.textRights}
            </>
          )}
        </p>
        <p className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          {origin === "collection" ? (
            <>
              <Link prefetch={false} href="/access" className="text-link">
                Sign in
              </Link>
              <Link prefetch={false} href="/log" className="text-link">
                Log
              </Link>
              <Link prefetch={false} href="/import" className="text-link">
                Add articles
              </Link>
            </>
          ) : null}
          <Link prefetch={false} href="/health" className="text-link">
            Record health
          </Link>
          <Link prefetch={false} href="/api" className="text-link">
            For programs
          </Link>
          <KeysButton />
        </p>
      </div>
    </footer>
  );
}
