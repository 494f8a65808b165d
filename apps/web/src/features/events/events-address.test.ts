import { expect, test } from "vitest";
import { findEventFilter, readEventsRequest, toEventsAddress } from "./events-address.ts";

test("readEventsRequest reads what toEventsAddress writes", () => {
  const request = readEventsRequest({ type: "AID", place: "place/mali", year: "2023" });
  expect(toEventsAddress(request, {})).toBe("/events?type=AID&place=place/mali&year=2023");
});

test("readEventsRequest takes a type in any letters, and an order that does not exist for the first", () => {
  expect(readEventsRequest({ type: "consult" }).type).toBe("CONSULT");
  expect(readEventsRequest({ sort: "best" }).sort).toBe("earliest");
});

test("findEventFilter knows that nothing fits a type that is none", () => {
  expect(findEventFilter(readEventsRequest({ type: "party" }))).toBeUndefined();
  expect(findEventFilter(readEventsRequest({ year: "2023" }))).toMatchObject({ year: "2023" });
});
