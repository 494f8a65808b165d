import { findListExport } from "#web/features/export/find-list-export.ts";
import { getServedRecord } from "#web/server/archive.ts";

type RouteContext = { readonly params: Promise<{ readonly file: string }> };

/** A list as a file: `/export/statements.csv?speaker=…` takes the parameters of `/statements`. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { archive } = await getServedRecord();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const file = findListExport(archive.store, (await params).file, query);
  if (file === undefined) {
    return new Response(
      "There is no such list. Lists end in .csv or .jsonl: articles, people, organizations, places, statements, events.\n",
      { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } },
    );
  }
  return new Response(file.text, {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${file.name}"`,
    },
  });
}
