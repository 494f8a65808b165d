import { expect, test } from "vitest";
import { findDataAddress } from "./find-data-address.ts";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

test.each([
  ["/articles/aec4ca49b0d251b8", "application/json", "/api/v1/articles/aec4ca49b0d251b8"],
  [
    "/entities/person/sergei-lavrov",
    "application/ld+json",
    "/api/v1/entities/person/sergei-lavrov",
  ],
  ["/articles/aec4ca49b0d251b8", BROWSER, undefined],
  ["/articles/aec4ca49b0d251b8", "*/*", undefined],
  ["/articles/aec4ca49b0d251b8", null, undefined],
  ["/articles/aec4ca49b0d251b8", "image/png", undefined],
])("%s with %s leads to %s", (path, accept, address) => {
  expect(findDataAddress(path, accept)).toBe(address);
});

test.each([
  "/",
  "/articles",
  "/articles/a/story",
  "/entities/person",
  "/people",
  "/api/v1/articles/a",
])("%s is a page and nothing else", (path) => {
  expect(findDataAddress(path, "application/json")).toBeUndefined();
});
