import type { Metadata } from "next";
import type { ReactElement } from "react";
import { ApiReference } from "#web/features/api-reference/api-reference.tsx";
import { readBaseUrl } from "#web/server/base-url.ts";
import { toReference } from "#web/server/rest/to-reference.ts";

export const metadata: Metadata = {
  title: "For programs",
  description: "How programs read this record over HTTP: every path, its parameters, and a try.",
};

export default async function ApiPage(): Promise<ReactElement> {
  return <ApiReference reference={toReference(await readBaseUrl())} />;
}
