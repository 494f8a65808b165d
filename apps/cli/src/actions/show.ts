import { addressOf, indexDataset } from "@onrecord/domain";
import { EXIT } from "../exit-code.ts";
import { BLANK, faint, line } from "../output/line.ts";
import { toShown } from "../output/record-card.ts";
import { getBaseUrl } from "../permalink.ts";
import { findOrExplain } from "./get-record.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type ShowRequest = {
  readonly id: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly dataset: string | undefined;
  readonly url: string | undefined;
};

/** Shows the record that the id means. */
export async function show(request: ShowRequest, { io, screen }: Workshop): Promise<number> {
  const base = getBaseUrl(request.url, io);
  const source = await openSource(request.dataset, { io, screen });
  const record = await findOrExplain(request, source, screen);
  if (record === undefined) return EXIT.findings;
  const { view, card } = toShown(record, indexDataset(source.dataset));
  const permalink = `${base}${addressOf(record)}`;
  if (request.json) await screen.printJson({ permalink, record, view });
  else
    await screen.print([...card({ ...screen, all: request.all }), BLANK, line(faint(permalink))]);
  return EXIT.ok;
}
