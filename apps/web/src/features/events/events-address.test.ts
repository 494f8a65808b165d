import { expect, test } from "vitest";
import { readEventsRequest, toEventsAddress } from "./events-address.ts";

test("readEventsRequest reads what toEventsAddress writes", () => {
  const request = readEventsRequest({ type: "AID", place: "place/mali", year: "2023" });
  expect(toEventsAddress(request, {})).toBe("/events?type=AID&place=place/mali&year=2023");
});

test("readEventsRequest takes a type in any letters, and leaves out what does not exist", () => {
  expect(readEventsRequest({ type: "consult" }).type).toBe("CONSULT");
  expect(readEventsRequest({ type: "party", sort: "best" })).toMatchObject({
    type: undefined,
    sort: "earliest",
  });
});
