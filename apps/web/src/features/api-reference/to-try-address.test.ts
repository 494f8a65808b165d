import { expect, test } from "vitest";
import { toTryAddress } from "./to-try-address.ts";

test("path parameters stand in their places, and empty fields are left out", () => {
  expect(
    toTryAddress("/entities/{kind}/{slug}", [
      ["kind", "person"],
      ["slug", "sergei-lavrov"],
    ]),
  ).toBe("/entities/person/sergei-lavrov");
  expect(
    toTryAddress("/statements", [
      ["speaker", "person/sergei-lavrov"],
      ["about", " "],
      ["limit", "5"],
    ]),
  ).toBe("/statements?speaker=person/sergei-lavrov&limit=5");
});

test("what is typed cannot leave its place", () => {
  expect(toTryAddress("/articles/{hash}", [["hash", "../../export?x=&y#z"]])).toBe(
    "/articles/..%2F..%2Fexport%3Fx%3D%26y%23z",
  );
  expect(toTryAddress("/search", [["q", "a&b=c мали 👋"]])).toBe(
    "/search?q=a%26b%3Dc+%D0%BC%D0%B0%D0%BB%D0%B8+%F0%9F%91%8B",
  );
});
