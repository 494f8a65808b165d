import { findListExport } from "#web/features/export/find-list-export.ts";
import { getServedRecord } from "#web/server/archive.ts";

type RouteContext = { readonly params: Promise<{ readonly file: string }> };

/** Each part is made when the one before has gone; others are answered between them. */
function toStream(parts: Iterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
  });
}

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
  return new Response(toStream(file.parts), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${file.name}"`,
    },
  });
}
