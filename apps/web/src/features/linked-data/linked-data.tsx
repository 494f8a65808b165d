import type { ReactElement } from "react";
import { api } from "#web/trpc/server.tsx";
import { toScriptText } from "./to-script-text.ts";

/** What the page is about, in the terms of schema.org, for search engines and other readers. */
export async function LinkedData({ id }: { readonly id: string }): Promise<ReactElement> {
  const document = await api.record.pageData({ id });
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger -- JSON in which nothing can end the script
      dangerouslySetInnerHTML={{ __html: toScriptText(document) }}
    />
  );
}
