import { anyDataset, bundledDataset, hostileDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { exportText, readExample } from "../testing/export-text.ts";
import { GEOJSON } from "./geojson.ts";

/** What RFC 7946 asks of a collection of features that are not located. */
const FeatureCollection = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      id: z.string(),
      geometry: z.null(),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

const bundled = bundledDataset();

test("every place and event of the bundled dataset is a feature", () => {
  const { features } = FeatureCollection.parse(JSON.parse(exportText(GEOJSON, bundled)));
  expect(features.map(({ id }) => id)).toEqual(
    [...bundled.places, ...bundled.events].map(({ id }) => id),
  );
});

test("the page shows it as it is", () => {
  const { features } = FeatureCollection.parse(JSON.parse(exportText(GEOJSON, bundled)));
  const example = features.find(({ id }) => id === "event/expulsion-of-barkhane");
  expect(readExample("geojson")).toEqual(example);
});

test("any dataset is a collection of its places and events, empty ones too", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const { features } = FeatureCollection.parse(JSON.parse(exportText(GEOJSON, dataset)));
      expect(features).toHaveLength(dataset.places.length + dataset.events.length);
    }),
    { numRuns: 60 },
  );
});

test("words that fight back come through, in well-formed text", () => {
  const text = exportText(GEOJSON, hostileDataset(), { baseUrl: "http://localhost:3000" });
  FeatureCollection.parse(JSON.parse(text));
  expect(text).not.toMatch(/\\ud[89a-f]/iu);
});

test("only the kinds that are asked for are written", () => {
  const { features } = FeatureCollection.parse(
    JSON.parse(exportText(GEOJSON, bundled, { kinds: ["place"] })),
  );
  expect(features).toHaveLength(bundled.places.length);
});
