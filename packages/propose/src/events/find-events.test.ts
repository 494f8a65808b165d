import { expect, test } from "vitest";
import { findEvents } from "./find-events.ts";

test.each([
  ["Mali rejected the request of the rebels.", "REJECT"],
  ["Russia promised to deliver free grain to Mali.", "AGREE"],
  ["Mr. Diop met Mr. Lavrov in Moscow.", "CONSULT"],
  ["He thanked Russia for its aid.", "SUPPORT"],
  ["The army attacked the town of Kidal.", "ASSAULT"],
  ["The rebels demanded the withdrawal of the army.", "REQUEST"],
  ["The government imposed sanctions on the company.", "SANCTION"],
  ["Thousands staged rallies in the capital.", "PROTEST"],
  ["The police arrested three men.", "COERCE"],
])("%s is %s", (sentence, type) => {
  expect(findEvents(sentence)[0]?.type).toBe(type);
});

test.each([
  ["Moscow signed an agreement with Mali on Monday.", "SUPPORT"],
  ["Mali will meet Russian officials in Moscow.", "AGREE"],
  ["Russia will impose sanctions on Mali.", "THREATEN"],
  ["Mali did not meet the envoys of Russia.", "REJECT"],
  ["Mali must reach an agreement with the rebels.", "REQUEST"],
  ["Mali banned imports of grain from Russia.", "SANCTION"],
  ["Mali let observers from Russia into Kidal.", "RETREAT"],
  ["Mali invited the envoy of Russia to visit Bamako.", "AGREE"],
  ["The army lifted the curfew in Kidal.", "CONCEDE"],
  ["Russia cancelled the debts of Mali.", "AID"],
  ["Mr. Diop exchanged views with Mr. Lavrov.", "CONSULT"],
  ["Mali barred the observers from entering Kidal.", "REJECT"],
  ["Russia froze the assets of the company.", "SANCTION"],
  ["Soldiers searched houses in Kidal.", "COERCE"],
])("%s is %s", (sentence, type) => {
  expect(findEvents(sentence)[0]?.type).toBe(type);
});

test("who died in a flood was assaulted by nobody, and March 23 is no march", () => {
  expect(findEvents("Ten people were killed in floods near Kidal.")).toEqual([]);
  expect(findEvents("On March 23 the river rose.")).toEqual([]);
});

test("what is threatened is a threat, and has not happened", () => {
  const types = findEvents("Russia threatened to attack the town.").map(({ type }) => type);
  expect(types).toEqual(["THREATEN"]);
});

const auxiliaryOf = (sentence: string): readonly string[] =>
  findEvents(sentence)[0]?.auxiliary ?? [];

test("negation, future and supposition are seen", () => {
  expect(auxiliaryOf("The army did not attack the town.")).toContain("negation");
  expect(auxiliaryOf("The army will soon attack the town.")).toContain("future");
  expect(auxiliaryOf("If the army should attack the town, people leave.")).toContain(
    "hypothetical",
  );
});

test("a sentence whose words carry nothing has no event", () => {
  expect(findEvents("The weather in Kidal was fine.")).toEqual([]);
});
