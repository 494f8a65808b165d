import { addressOf, findKind, recordsOf } from "@onrecord/domain";
import { getServedRecord } from "#web/server/archive.ts";
import { readBaseUrl } from "#web/server/base-url.ts";

type RouteContext = {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>;
};

/** The permalink of any record by its id: it leads to where the record is shown. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { kind: kindName, slug } = await params;
  const id = `${kindName}/${slug}`;
  const kind = findKind(id);
  const { archive, collection } = await getServedRecord();
  const slice = kind === undefined ? undefined : archive.store.slice([id]);
  const record =
    kind === undefined || slice === undefined
      ? undefined
      : recordsOf(slice, kind).find((each) => each.id === id);
  const successor = record === undefined ? collection?.review.successor(id) : undefined;
  if (successor !== undefined) {
    const location = `${await readBaseUrl()}/id/${successor}`;
    return new Response(null, { status: 307, headers: { location } });
  }
  if (record === undefined) {
    return new Response(`There is no record ${id}.\n`, {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  // Where a claim is shown may change with its evidence; its id does not.
  const location = `${await readBaseUrl()}${addressOf(record)}`;
  return new Response(null, { status: 307, headers: { location } });
}
