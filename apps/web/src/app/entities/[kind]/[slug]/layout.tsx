import { notFound, redirect } from "next/navigation";
import type { ReactElement, ReactNode } from "react";
import { api } from "#web/trpc/server.tsx";
import { toAddress } from "#web/ui/address.ts";
import { findEntity } from "./find-entity.ts";

/**
 * Answers 404 before anything is sent: the page itself would be too late. An entry that was merged
 * leads to the one that stayed.
 */
export default async function EntityLayout({
  params,
  children,
}: {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>;
  readonly children: ReactNode;
}): Promise<ReactElement> {
  const { kind, slug } = await params;
  if ((await findEntity(kind, slug)) === null) {
    const id = `${kind}/${slug}`;
    const merged = await api.identity.merged({ id });
    if (merged !== null) redirect(toAddress(merged.into.address, { merged: id }));
    notFound();
  }
  return <>{children}</>;
}
