import { isBusy } from "@onrecord/data";
import { getServedRecord } from "#web/server/archive.ts";
import { FileTooLarge, importFile, MOST_BYTES } from "#web/server/import-file.ts";
import { FOREIGN_ORIGIN, isSameOrigin } from "#web/server/writing/same-origin.ts";
import { BUSY } from "#web/server/writing/when-free.ts";
import { findWriter, NOBODY, READ_ONLY, toScopeWords } from "#web/server/writing/writer.ts";

type RouteContext = { readonly params: Promise<{ readonly name: string }> };

const refuse = (status: number, reason: string): Response => Response.json({ reason }, { status });

/**
 * Takes in a file: `POST /api/import/news.jsonl` with the bytes as the body and a token with the scope
 * `import` as `Authorization: Bearer …`. Answers what became of its articles.
 */
export async function POST(request: Request, { params }: RouteContext): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse(403, FOREIGN_ORIGIN);
  const { collection } = await getServedRecord();
  if (collection === null) return refuse(409, READ_ONLY);
  const writer = findWriter(request.headers, collection);
  if (writer === null) return refuse(401, NOBODY);
  if (!writer.scopes.includes("import")) return refuse(403, toScopeWords(writer, "import"));
  if (request.body === null) return refuse(400, "The file is empty.");
  try {
    const name = decodeURIComponent((await params).name);
    return Response.json(await importFile(collection.importer, name, request.body));
  } catch (error) {
    if (isBusy(error)) return refuse(503, BUSY);
    if (!(error instanceof FileTooLarge)) throw error;
    const most = Math.round(MOST_BYTES / 1024 / 1024);
    return refuse(
      413,
      `The file is larger than ${most} MB; import it on the command line: pnpm onrecord import FILE --archive COLLECTION`,
    );
  }
}
