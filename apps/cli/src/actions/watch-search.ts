import { setTimeout as sleep } from "node:timers/promises";
import type { Collection } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { faint, line } from "../output/line.ts";
import { toHitLines } from "../output/search-lines.ts";
import { askArchive, toReportedPage } from "./ask-archive.ts";
import type { Workshop } from "./workshop.ts";

/** A search that is asked again and again, of what came in since `mark`. */
export type Watching = {
  readonly collection: Collection;
  readonly query: string;
  readonly base: string;
  readonly json: boolean;
  readonly mark: number;
};

/** How often a collection is looked at. */
const EVERY_MS = 1000;

/** No more are shown at a time; how many there are is said. */
const MOST_SHOWN = 20;

/** Shows what comes in until the user stops it. */
export async function watchSearch(
  { collection, query, base, json, mark }: Watching,
  { io, screen }: Workshop,
): Promise<number> {
  let since = mark;
  while (await waitUnless(io.signal)) {
    const asked = { query, limit: MOST_SHOWN, offset: 0, order: "newest", since } as const;
    const page = askArchive(collection, asked, base);
    since = page.mark;
    if (page.total === 0) continue;
    if (json) await screen.printJson(toReportedPage(page));
    else {
      const more = page.total > page.hits.length ? `, ${page.hits.length} shown` : "";
      const head = line(faint(`${new Date().toLocaleTimeString()}  ${page.total} new${more}`));
      await screen.print([head, ...toHitLines(page.hits, screen)]);
    }
  }
  return EXIT.interrupted;
}

/** Waits for the next look; false when the user stopped it. */
const waitUnless = (signal: AbortSignal): Promise<boolean> =>
  sleep(EVERY_MS, true, { signal }).catch(() => false);
