import { fromCodePointSpan } from "@onrecord/domain";
import type { Dataset } from "@onrecord/domain";
import { anyDataset, bundledDataset, hostileDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportOptions } from "../export-format.ts";
import { toPrintableText } from "../printable-text.ts";
import { exportText, readExample } from "../testing/export-text.ts";
import type { PloverRecord } from "./plover-record.ts";
import { PLOVER } from "./plover.ts";

const recordsOf = (dataset: Dataset, options?: ExportOptions): readonly PloverRecord[] =>
  exportText(PLOVER, dataset, options)
    .split("\n")
    .filter((line) => line !== "")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was just written
    .map((line) => JSON.parse(line) as PloverRecord);

/** Where a record breaks PLOVER's rules, or a span does not carry its words. */
function faultsIn(dataset: Dataset, records: readonly PloverRecord[]): readonly string[] {
  if (records.length !== dataset.events.length) return ["an event is missing"];
  return records.flatMap((record) => [
    ...(record.event.length === 1 ? [] : [`${record.id}: not one type`]),
    ...(record.date === null || /^\d{4}-\d\d-\d\d$/.test(record.date)
      ? []
      : [`${record.id}: date`]),
    ...(record.text_info.length === record.event_text.length ? [] : [`${record.id}: spans`]),
    ...record.text_info.flatMap((info, place) =>
      wordsAt(dataset, info).includes((record.event_text[place] ?? "").replaceAll(/^�|�$/gu, ""))
        ? []
        : [`${record.id}: the span ${place} has other words`],
    ),
  ]);
}

/** The words of a span; one that cuts a pair of surrogates in two takes in the whole pair. */
function wordsAt(
  dataset: Dataset,
  { text_story: story, start, end }: PloverRecord["text_info"][number],
): string {
  const article = dataset.articles.find(({ id }) => id === story);
  const text = article === undefined ? undefined : dataset.texts[article.file]?.text;
  if (text === undefined || start === null || end === null) throw new Error("no text");
  const span = fromCodePointSpan(text, { start, end });
  return toPrintableText(text.slice(span.start, span.end));
}

const bundled = bundledDataset();

test("every event of the bundled dataset is a record with its words", () => {
  const records = recordsOf(bundled);
  expect(faultsIn(bundled, records)).toEqual([]);
  expect(records.find(({ id }) => id === "event/capture-of-kidal")).toMatchObject({
    date: "2023-10-01",
    enddate: "2023-12-31",
    event: ["ASSAULT"],
    quad_code: 4,
    actor: [{ entity_text: "Malian army", sector: "MIL" }],
    event_loc: { extracted_place: "Kidal", lat: null, lon: null, resolution: 4 },
  });
});

test("the page shows it as it is", () => {
  const example = recordsOf(bundled).find(({ id }) => id === "event/expulsion-of-barkhane");
  expect(readExample("plover")).toEqual(example);
});

test("an event of an unknown day has no date, and none is made up", () => {
  const record = recordsOf(bundled).find(({ id }) => id === "event/military-cooperation");
  expect(record).toMatchObject({ date: null, enddate: null });
});

test("without texts the words are short, and the spans stay", () => {
  const [whole] = recordsOf(bundled);
  const [bare] = recordsOf(bundled, { withoutText: true });
  expect(bare?.text_info).toEqual(whole?.text_info);
});

test("any dataset's events have spans that carry their words", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect(faultsIn(dataset, recordsOf(dataset))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("words that fight back come through", () => {
  const hostile = hostileDataset();
  expect(faultsIn(hostile, recordsOf(hostile, { baseUrl: "http://localhost:3000" }))).toEqual([]);
});
