import type { Metadata } from "next";
import type { ReactElement } from "react";
import { Overview } from "#web/features/overview/overview.tsx";
import { api } from "#web/trpc/server.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { manifest } = await api.record.summary();
  return {
    title: { absolute: `${manifest.title} · On Record` },
    description: manifest.description,
  };
}

export default async function OverviewPage(): Promise<ReactElement> {
  return <Overview data={await api.record.overview()} />;
}
