import { wordsOf } from "@onrecord/domain";
import { describe, expect, test } from "vitest";
import type { DeskEntity, DeskItem, Proposal } from "./desk-item.ts";
import { applyDraft, moveDraftEdge, toAcceptance, withSpans } from "./draft.ts";

const TEXT = "“We are ready,” Mr. Diop said on Wednesday, “and we will stay.”";
const at = (part: string) => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
};
const words = wordsOf({ text: TEXT, start: 0, language: "en" });

const DIOP: DeskEntity = {
  id: "person/abdoulaye-diop",
  kind: "person",
  name: "Abdoulaye Diop",
  description: null,
};

const MENTION: Proposal = { kind: "mention", spans: [at("Diop")], entity: DIOP, form: "name" };
const STATEMENT: Proposal = {
  kind: "statement",
  spans: [at("We are ready"), at("and we will stay")],
  evidence: [at("“We are ready,” Mr. Diop said")],
  speaker: DIOP,
  manner: "direct",
  cue: { words: "said", sense: "said" },
  addressees: [],
  about: [],
};
const MEETING: Proposal = {
  kind: "event",
  spans: [{ start: 0, end: TEXT.length }],
  type: "CONSULT",
  modes: ["visit"],
  actors: [DIOP],
  recipients: [],
  place: null,
  date: null,
  description: "Diop speaks.",
  caveats: [],
};

const item = (proposal: Proposal): DeskItem => ({
  id: "mention/1",
  revision: "r0",
  status: "proposed",
  proposal,
  confidence: 0.9,
  maker: "",
  reason: null,
  candidates: [],
  alike: 0,
  passage: "",
  sentence: { start: 0, end: TEXT.length },
});

describe("accepting", () => {
  test("what nobody changed is an acceptance", () => {
    expect(toAcceptance(item(MENTION), {})).toEqual({ action: "accept", ids: ["mention/1"] });
  });

  test("what was changed is a correction of what was changed alone", () => {
    expect(toAcceptance(item(MENTION), { spans: [at("Mr. Diop")], form: "description" })).toEqual({
      action: "correct",
      id: "mention/1",
      change: { span: at("Mr. Diop"), form: "description" },
      accept: true,
    });
  });

  test("names somebody new by kind and name", () => {
    const entity: DeskEntity = { id: null, kind: "person", name: "Diop", description: null };
    expect(toAcceptance(item(MENTION), { entity })).toMatchObject({
      change: { entity: { kind: "person", name: "Diop" } },
    });
  });

  test("takes a speaker away where the article does not tell who", () => {
    expect(toAcceptance(item(STATEMENT), { speaker: null, sense: "promised" })).toMatchObject({
      change: { speaker: null, cueSense: "promised" },
    });
  });

  test("of words that reach out of the evidence widens the evidence", () => {
    const spans = [at("We are ready"), at("and we will stay.”")];
    expect(toAcceptance(item(STATEMENT), { spans })).toMatchObject({
      change: { content: spans, evidence: [{ start: 0, end: TEXT.length }] },
    });
  });

  test("dates an event by words of the article, by hand, or not at all", () => {
    const date = { edtf: "2024-02-28", label: "28 February 2024", expression: "time/wednesday" };
    const timeOf = (
      given: typeof date | { edtf: string; label: string; expression: null } | null,
    ) => toAcceptance(item(MEETING), { date: given });
    expect(timeOf(date)).toMatchObject({
      change: { time: { edtf: "2024-02-28", expression: "time/wednesday", basis: "textual" } },
    });
    expect(timeOf({ ...date, expression: null })).toMatchObject({
      change: { time: { expression: null, basis: "inferential", reason: expect.any(String) } },
    });
    expect(timeOf(null)).toMatchObject({ change: { time: null } });
  });

  test("sends the ways and the line of an event, and shows them", () => {
    const draft = { modes: ["phone", "visit"], description: "Diop calls." } as const;
    expect(toAcceptance(item(MEETING), draft)).toMatchObject({ change: draft });
    expect(applyDraft(MEETING, draft)).toMatchObject(draft);
  });

  test("names what words are about by their ids, with those that are new", () => {
    const meeting = {
      id: "event/meeting",
      kind: "event",
      name: "A meeting",
      description: null,
    } as const;
    const kidal = { id: null, kind: "place", name: "Kidal", description: null } as const;
    expect(toAcceptance(item(STATEMENT), { about: [meeting, kidal, DIOP] })).toMatchObject({
      change: { about: ["event/meeting", { kind: "place", name: "Kidal" }, DIOP.id] },
    });
  });

  test("leaves a date open that no date is known for", () => {
    const time: Proposal = { kind: "time", spans: [at("Wednesday")], edtf: "2024", label: "2024" };
    expect(toAcceptance(item(time), { edtf: null, label: null })).toMatchObject({
      change: { edtf: null },
    });
    expect(applyDraft(time, { edtf: null, label: null })).toMatchObject({
      edtf: null,
      label: null,
    });
  });
});

describe("moving an edge", () => {
  test("moves the beginning of the first words and the end of the last", () => {
    const { spans } = moveDraftEdge({}, STATEMENT, { words, edge: "end", step: -1 });
    expect(spans?.[0]).toEqual(at("We are ready"));
    expect(spans?.[1]).toEqual(at("and we will"));
  });

  test("back to where it was leaves no change", () => {
    const out = moveDraftEdge({}, MENTION, { words, edge: "end", step: 1 });
    expect(out).not.toEqual({});
    expect(moveDraftEdge(out, MENTION, { words, edge: "end", step: -1 })).toEqual({});
  });

  test("never lets the words of a broken quotation run into each other", () => {
    let draft = {};
    for (let time = 0; time < 20; time += 1)
      draft = moveDraftEdge(draft, STATEMENT, { words, edge: "start", step: 1 });
    const [first, second] = applyDraft(STATEMENT, draft).spans;
    expect((first?.end ?? 0) <= (second?.start ?? 0)).toBe(true);
  });
});

test("words that are those proposed are no change", () => {
  expect(withSpans({ form: "name" }, MENTION, [at("Diop")])).toEqual({ form: "name" });
});
