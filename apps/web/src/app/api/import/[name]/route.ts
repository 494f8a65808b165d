import { getServedRecord } from "#web/server/archive.ts";
import { FileTooLarge, importFile, MOST_BYTES } from "#web/server/import-file.ts";
import { isWritingAllowed, mayWrite } from "#web/server/writing-token.ts";

type RouteContext = { readonly params: Promise<{ readonly name: string }> };

const refuse = (status: number, reason: string): Response => Response.json({ reason }, { status });

/**
 * Takes in a file: `POST /api/import/news.jsonl` with the bytes as the body and the token as
 * `Authorization: Bearer …`. Answers what became of its articles. The only request that writes.
 */
export async function POST(request: Request, { params }: RouteContext): Promise<Response> {
  if (!isWritingAllowed()) {
    return refuse(403, "This server only shows the record. Start it with ONRECORD_TOKEN to write.");
  }
  if (!mayWrite(request)) return refuse(401, "The token is not the one of this server.");
  const { importer } = await getServedRecord();
  if (importer === null) {
    return refuse(409, "A record that is made of a dataset takes in no files; a collection does.");
  }
  if (request.body === null) return refuse(400, "The file is empty.");
  try {
    const name = decodeURIComponent((await params).name);
    return Response.json(await importFile(importer, name, request.body));
  } catch (error) {
    if (!(error instanceof FileTooLarge)) throw error;
    const most = Math.round(MOST_BYTES / 1024 / 1024);
    return refuse(
      413,
      `The file is larger than ${most} MB; import it on the command line: onrecord import FILE --archive COLLECTION`,
    );
  }
}
