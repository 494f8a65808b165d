import { expect, test } from "vitest";
import { formatLayers, LAYERS, parseLayers } from "./layers.ts";

const ALL = LAYERS.map(({ layer }) => layer);

test("marks everything but offices and relations when nobody chose", () => {
  expect(parseLayers(undefined)).toEqual(ALL.filter((layer) => layer !== "relation"));
});

test("marks nothing when the reader chose a clean text", () => {
  expect(parseLayers(formatLayers([]))).toEqual([]);
});

test.each(ALL)("keeps the choice of %s", (layer) => {
  expect(parseLayers(formatLayers([layer]))).toEqual([layer]);
});

test("takes a cookie that somebody tampered with for what is left of it", () => {
  expect(parseLayers("<script>.statement.100%")).toEqual(["statement"]);
});
