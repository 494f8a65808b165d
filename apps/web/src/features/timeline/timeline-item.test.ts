import { expect, test } from "vitest";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, toEventView } from "@onrecord/domain";
import type { Event } from "@onrecord/domain";
import { toTimelineItem } from "./timeline-item.ts";
import type { TimelineItem } from "./timeline-layout.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const index = indexDataset(dataset);

function itemOf(id: string): TimelineItem {
  const event = dataset.events.find((record) => record.id === id);
  if (event === undefined) throw new Error(`the bundled dataset has no ${id}`);
  return toTimelineItem(toEventView(index, event));
}

test("toTimelineItem takes the end of 2023 for its last quarter, about", () => {
  expect(itemOf("event/capture-of-kidal")).toMatchObject({
    earliest: "2023-10-01",
    latest: "2023-12-31",
    approximate: true,
    reported: false,
    note: "end of 2023, according to the article",
  });
});

test("toTimelineItem names the speaker whose word an event is", () => {
  expect(itemOf("event/military-cooperation")).toMatchObject({
    reported: true,
    note: "time not told, according to Sergei Lavrov",
  });
});

const noteOf = (event: Event): string => toTimelineItem(toEventView(index, event)).note;

test("toTimelineItem says of an event that it was only proposed, or said not to be so", () => {
  const [event] = dataset.events;
  if (event === undefined) throw new Error("the bundled dataset has no events");
  expect(noteOf({ ...event, status: "proposed" })).toMatch(/, proposed, not yet reviewed$/);
  expect(noteOf({ ...event, polarity: "negated" })).toMatch(/, said not to be so$/);
});
