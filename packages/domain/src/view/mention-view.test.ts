import { expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { anchor, dataset, mention } from "../testing/sample-dataset.ts";
import { toMentionView, toTimeExpressionView } from "./mention-view.ts";
import { indexDataset } from "./record-index.ts";

const index = indexDataset(Dataset.parse(dataset()));

test("a mention has its entity, which may be missing, and its sentence", () => {
  const at = anchor("Mr. Diop");
  const [record] = Dataset.parse(dataset({ mentions: [mention("person/missing", at)] })).mentions;
  expect(record && toMentionView(index, record)).toMatchObject({
    entity: { name: "missing", named: false },
    passage: { text: expect.stringMatching(/^“We must .* after the meeting\.$/u) },
  });
});

test("a time expression has its meaning and its sentence", () => {
  const [record] = index.dataset.times;
  expect(record && toTimeExpressionView(index, record)).toMatchObject({
    time: { label: "28 February 2024", words: "Wednesday, February 28, 2024" },
    passage: { block: 0 },
  });
});
