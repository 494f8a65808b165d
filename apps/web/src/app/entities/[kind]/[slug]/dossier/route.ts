import { DOSSIER_POLICY, dossierToHtml, dossierToMarkdown, toDossier } from "@onrecord/formats";
import { getServedRecord } from "#web/server/archive.ts";
import { readBaseUrl } from "#web/server/base-url.ts";

type RouteContext = {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>;
};

/** So many claims of each kind are read, and so many mentions, by which names are proved; of more, the dossier says so. */
const MOST = { claims: 100, mentions: 20 };

/**
 * What is on record about an entity as a document with footnotes, to be read, printed and handed on: one HTML file
 * that loads nothing, or Markdown with `?format=md`.
 */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { kind, slug } = await params;
  const id = `${kind}/${slug}`;
  const { archive } = await getServedRecord();
  const read = archive.store.entityReadings(id, MOST);
  const dossier =
    read === undefined
      ? undefined
      : toDossier(
          read.slice,
          { kind: "entity", id, totals: read.totals },
          { baseUrl: await readBaseUrl() },
        );
  if (dossier === undefined) {
    return new Response("There is nobody and nothing of this name on record.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  if (new URL(request.url).searchParams.get("format") === "md") {
    return new Response(dossierToMarkdown(dossier), {
      headers: {
        "content-type": "text/markdown; charset=utf-8",
        "content-disposition": `attachment; filename="${slug}.md"`,
      },
    });
  }
  return new Response(dossierToHtml(dossier), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      // In place of the app's policy, which would refuse the document's own style sheet.
      "content-security-policy": `${DOSSIER_POLICY}; frame-ancestors 'none'`,
    },
  });
}
