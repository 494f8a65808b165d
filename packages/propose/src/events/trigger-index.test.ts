import { expect, test } from "vitest";
import { leadsOf, splitAlternatives, TriggerIndex } from "./trigger-index.ts";
import { TRIGGERS } from "./triggers.ts";

test.each([
  ["met", ["met"]],
  ["attack(?:s|ed)?", ["att"]],
  ["(?:is|are) ready", ["is", "are"]],
  ["(?:(?:cut|broke) off|froze)", ["cut", "bro", "fro"]],
  ["stabb?(?:s|ed)", ["sta"]],
  ["(?:\\w+ )?talks", [""]],
  ["\\w+ talks", [""]],
  ["co-?operate", ["co"]],
])("what %s matches begins with %j", (pattern, leads) => {
  expect(leadsOf(pattern)).toEqual(leads);
});

test("alternatives inside of groups and classes are not parted", () => {
  expect(splitAlternatives("a(?:b|c)|[|]d|e\\|f")).toEqual(["a(?:b|c)", "[|]d", "e\\|f"]);
});

test.each([
  "the rebels freed two hostages, and the army pulled back from the town",
  "moscow’s envoy signed an agreement on joint naval exercises with mali",
  "thousands took to the streets after police had fired tear gas at the march",
])("finds what every pattern by itself finds: %s", (sentence) => {
  const found = new TriggerIndex(TRIGGERS).find(sentence);
  const alone = TRIGGERS.flatMap((trigger) =>
    splitAlternatives(trigger.words).flatMap((words) =>
      [
        ...sentence.matchAll(
          new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words})(?![\\p{L}\\p{N}])`, "gu"),
        ),
      ].map(({ 0: text, index }) => `${trigger.type} ${index} ${text}`),
    ),
  );
  const both = found.map(
    ({ trigger, start, end }) => `${trigger.type} ${start} ${sentence.slice(start, end)}`,
  );
  expect(new Set(both)).toEqual(new Set(alone));
  expect(both.length).toBeGreaterThan(0);
});
