import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { grouped } from "../output/import-lines.ts";
import { createTicker } from "../output/ticker.ts";
import { line } from "../output/line.ts";
import { createMemoryKeeper } from "./keep-memory-small.ts";
import type { Workshop } from "./workshop.ts";

/** Works out the index of a collection anew. */
export async function reindex(
  archive: string | undefined,
  { io, screen }: Workshop,
): Promise<number> {
  const { meanwhile } = createMemoryKeeper();
  const collection = openCollectionAt(archive, io, { clearOut: meanwhile });
  const ticker = createTicker(io);
  let records = 0;
  try {
    collection.reindex((done) => {
      records = done;
      ticker.show(`${grouped(done)} records`);
    });
  } finally {
    await ticker.clear();
    collection.close();
  }
  await screen.print([line(`Listed ${grouped(records)} records anew.`)]);
  return EXIT.ok;
}
