import type { StoryListing } from "@onrecord/data";
import type { AnyRecord } from "@onrecord/domain";
import { addressOf } from "@onrecord/domain";
import type { RecordShelf } from "../dataset/record-shelf.ts";
import { EXIT } from "../exit-code.ts";
import { BLANK, faint, line } from "../output/line.ts";
import { toShown } from "../output/record-card.ts";
import { storyLines } from "../output/story-lines.ts";
import { getBaseUrl } from "../permalink.ts";
import { findOrExplain } from "./get-record.ts";
import type { ShelfRequest } from "./with-shelf.ts";
import { withShelf } from "./with-shelf.ts";
import type { Workshop } from "./workshop.ts";

export type ShowRequest = ShelfRequest & {
  readonly id: string;
  readonly all: boolean;
  readonly json: boolean;
  readonly url: string | undefined;
};

/** Shows the record that the id means. */
export const show = (request: ShowRequest, workshop: Workshop): Promise<number> =>
  withShelf(request, workshop, async (shelf) => {
    const record = await findOrExplain(request, shelf, workshop.screen);
    if (record === undefined) return EXIT.findings;
    await showRecord(record, { request, shelf, workshop });
    return EXIT.ok;
  });

/** Of a story so many members are told, and with --all so many. */
const SOME = 6;
const ALL = 10_000;

async function showRecord(
  record: AnyRecord,
  {
    request,
    shelf,
    workshop: { io, screen },
  }: {
    readonly request: ShowRequest;
    readonly shelf: RecordShelf;
    readonly workshop: Workshop;
  },
): Promise<void> {
  const permalink = `${getBaseUrl(request.url, io)}${addressOf(record)}`;
  const { view, card } = toShown(record, shelf.around(record));
  const story = shelf.storyOf(record.id, request.all ? ALL : SOME);
  if (request.json) {
    const told = story === undefined ? {} : { story: toReported(story) };
    await screen.printJson({ permalink, record, view, ...told });
    return;
  }
  const paper = { ...screen, all: request.all };
  const told = story === undefined ? [] : [BLANK, ...storyLines(story, paper)];
  await screen.print([...card(paper), ...told, BLANK, line(faint(permalink))]);
}

const toReported = ({ story, total, members }: StoryListing) => ({ id: story, total, members });
