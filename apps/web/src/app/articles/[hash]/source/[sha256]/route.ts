import { getServedRecord } from "#web/server/archive.ts";

type RouteContext = {
  readonly params: Promise<{ readonly hash: string; readonly sha256: string }>;
};

/**
 * The bytes that an article was made of, as they were read. They are somebody else's and may be
 * anything: they are handed over as a file and never shown as a page of this site.
 */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { hash, sha256 } = await params;
  const { archive } = await getServedRecord();
  const bytes = archive.store.sourceOf(`article/${hash}`, sha256);
  if (bytes === undefined) {
    return new Response("This article was not made of such bytes.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${hash}.source"`,
    },
  });
}
