import type { Act, Provenance } from "@onrecord/domain";
import { expect, test } from "vitest";
import { toHistoryLines } from "./to-history-lines.ts";

const program = { kind: "program", name: "onrecord propose", version: "1" } as const;
const diop = { kind: "person", name: "Abdoulaye Diop", version: null } as const;
const lavrov = { kind: "person", name: "Sergei Lavrov", version: null } as const;

const proposed: Act = { by: program, at: "2026-11-20", method: "rule direct-quotation" };
const act = (by: Act["by"], method: string): Act => ({
  by,
  at: "2026-11-23T17:05:00.000Z",
  method,
});

const wordsOf = (provenance: Provenance): string[] =>
  toHistoryLines(provenance).map(({ words }) => words);

test("what nobody decided on was proposed, and nothing else", () => {
  expect(toHistoryLines({ proposed, decided: null, history: [] })).toEqual([
    {
      words: "Proposed by onrecord propose 1 on 20 November 2026: rule direct-quotation",
      logged: false,
    },
  ]);
});

test("every decision is told with who took it and when, the oldest first", () => {
  const history = [act(lavrov, "rejected: not his words"), act(lavrov, "reopened")];
  expect(
    wordsOf({ proposed, history, decided: act(diop, "corrected: manner, cueSense, cue") }),
  ).toEqual([
    expect.stringMatching(/^Proposed by/),
    "Rejected by Sergei Lavrov on 23 November 2026: not his words",
    "Reopened by Sergei Lavrov on 23 November 2026",
    "Corrected by Abdoulaye Diop on 23 November 2026: quoted, introduced by",
  ]);
});

test("a decision that was taken elsewhere keeps its own words", () => {
  const decided = { ...act(diop, "second reading against the text"), at: "2026-11-23" };
  expect(toHistoryLines({ proposed, history: [], decided })[1]).toEqual({
    words: "Decided by Abdoulaye Diop on 23 November 2026: second reading against the text",
    logged: false,
  });
});

test("what was led to another entry says which, and that the log knows more", () => {
  const decided = act(lavrov, "merged person/mr-diop into person/abdoulaye-diop");
  expect(toHistoryLines({ proposed, history: [], decided })[1]).toEqual({
    words:
      "Led to another entry by Sergei Lavrov on 23 November 2026: merged person/mr-diop into person/abdoulaye-diop",
    logged: true,
  });
});
