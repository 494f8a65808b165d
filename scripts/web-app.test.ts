import { expect, test } from "vitest";

import { absoluteSettings } from "./web-app.ts";

test("settings that name files are paths from where they were typed", () => {
  const env = { ONRECORD_ARCHIVE: "news.sqlite", ONRECORD_DATASET: "/data/mali", PORT: "3000" };
  expect(absoluteSettings(env, "/srv/news")).toEqual({
    ONRECORD_ARCHIVE: "/srv/news/news.sqlite",
    ONRECORD_DATASET: "/data/mali",
  });
  expect(absoluteSettings({ ONRECORD_ARCHIVE: "" }, "/srv/news")).toEqual({});
});
