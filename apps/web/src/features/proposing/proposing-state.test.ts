import { expect, test } from "vitest";
import { NOT_BEGUN, toProposingWords, withAnswer } from "./proposing-state.ts";

const ANSWER = {
  articles: 1,
  otherLanguages: 0,
  proposed: { people: 2, places: 1, mentions: 5, statements: 1, sources: 0 },
};

test("answers are added up; entities are no proposals to decide on", () => {
  const once = withAnswer(NOT_BEGUN, ANSWER);
  expect(toProposingWords({ ...once, phase: "done" })).toBe("1 article read, 6 proposals.");
  const twice = withAnswer(once, { ...ANSWER, otherLanguages: 3 });
  expect(toProposingWords({ ...twice, phase: "stopped" })).toBe(
    "Stopped: 2 articles read, 12 proposals; 3 left alone, not being in English.",
  );
});

test("what went wrong is told with what was done before it", () => {
  const failed = { ...withAnswer(NOT_BEGUN, ANSWER), phase: "failed" as const };
  expect(toProposingWords({ ...failed, fault: "The token has ended." })).toBe(
    "The token has ended. Until then: 1 article read, 6 proposals.",
  );
  expect(toProposingWords(NOT_BEGUN)).toBe("");
});
