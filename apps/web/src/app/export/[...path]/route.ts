import { EXPORT_FORMATS } from "@onrecord/formats";
import { findExport } from "#web/features/export/find-export.ts";
import { LIST_NAMES } from "#web/features/export/list-selection.ts";
import { getServedRecord } from "#web/server/archive.ts";
import { readBaseUrl } from "#web/server/base-url.ts";

type RouteContext = { readonly params: Promise<{ readonly path: string[] }> };

/** Each chunk is made when the one before has gone; others are answered between them. */
function toStream(chunks: Iterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
  });
}

const NOT_FOUND = `There is no such export. These are:

  /export/record.FORMAT                      all of the record
  /export/articles/HASH.FORMAT               an article and what was read from it
  /export/entities/KIND/NAME.FORMAT          what touches a person, an organization or a place
  /export/search.FORMAT?q=WORDS              what a search finds
  /export/LIST.FORMAT                        a list, with the parameters of its page

Lists are ${LIST_NAMES.join(", ")}.
Formats are ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}; a list has those that hold its kind of record.
With without-text=1, the articles’ texts are left out.
`;

/** The record, or a part of it, as a file: `/export/statements.csv?speaker=…` takes the parameters of `/statements`. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { archive } = await getServedRecord();
  const file = findExport(archive, {
    path: (await params).path,
    params: Object.fromEntries(new URL(request.url).searchParams),
    baseUrl: await readBaseUrl(),
  });
  if (file === undefined) {
    return new Response(NOT_FOUND, {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(toStream(file.chunks), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${file.name}"`,
    },
  });
}
