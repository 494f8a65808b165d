import { expect, test } from "vitest";
import { ClaimTime } from "../claim/claim.ts";
import { Dataset } from "../dataset/dataset.ts";
import { dataset } from "../testing/sample-dataset.ts";
import { indexDataset } from "./record-index.ts";
import { timeOfExpression, timeOfPublication, toTimeView } from "./time-view.ts";

const index = indexDataset(Dataset.parse(dataset()));
const view = (time: { edtf: string | null; expression?: string }) =>
  toTimeView(index, ClaimTime.parse({ basis: "inferential", reason: "because", ...time }));

test("a time has its words, its wording, its days and how it was read", () => {
  expect(view({ edtf: "2023-10~/2023-12~", expression: "time/wednesday" })).toEqual({
    edtf: "2023-10~/2023-12~",
    label: "end of 2023",
    words: "Wednesday, February 28, 2024",
    earliest: "2023-10-01",
    latest: "2023-12-31",
    approximate: true,
    uncertain: false,
    basis: "inferential",
    reason: "because",
  });
});

test("a time that is left open has no label and no days", () => {
  expect(view({ edtf: null })).toMatchObject({ label: null, earliest: null, words: null });
});

test("words that are missing from the dataset are not made up", () => {
  expect(view({ edtf: "2022", expression: "time/missing" })).toMatchObject({
    label: "2022",
    words: null,
  });
});

test("what is not EDTF is shown as it is written", () => {
  expect(view({ edtf: "soon" })).toMatchObject({ label: "soon", earliest: null, latest: null });
});

test("a time expression is read from its own words, a date of publication from none", () => {
  const [time] = index.dataset.times;
  expect(time && timeOfExpression(time).words).toBe("Wednesday, February 28, 2024");
  const published = timeOfPublication({ edtf: "2024-02-28/..", basis: "inferential", reason: "x" });
  expect(published).toMatchObject({ label: "on or after 28 February 2024", words: null });
});
