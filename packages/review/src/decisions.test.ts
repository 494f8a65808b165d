/** What each decision does, on the bundled dataset. */
import type { AnyRecord, Dataset } from "@onrecord/domain";
import { Acknowledgement, indexDataset, MentionId, PersonId } from "@onrecord/domain";
import { describe, expect, test } from "vitest";
import { Decision } from "./decision.ts";
import type { Refusal } from "./edit.ts";
import { ACT, applied, errorsOf, proposed } from "./testing/proposed.ts";
import { toEdits } from "./to-edits.ts";

const PROPOSED = proposed();
const ARTICLE = PROPOSED.articles[0]?.id ?? "";
const TEXT = Object.values(PROPOSED.texts)[0]?.text ?? "";

/** The dataset after a decision, which has no errors. @throws Error where it is refused. */
function after(decision: object, dataset = PROPOSED): Dataset {
  const edits = toEdits(dataset, Decision.parse(decision), ACT);
  if (!edits.ok) throw new Error(edits.error.message);
  const made = applied(dataset, edits.value);
  expect(errorsOf(made)).toEqual([]);
  return made;
}

function refusal(decision: object, dataset = PROPOSED): Refusal {
  const edits = toEdits(dataset, Decision.parse(decision), ACT);
  if (edits.ok) throw new Error("the decision is not refused");
  return edits.error;
}

const find = (dataset: Dataset, id: string): AnyRecord | undefined =>
  indexDataset(dataset).find(id);

const mentionOf = (words: string) => {
  const mention = PROPOSED.mentions.find(({ anchor }) => anchor.exact === words);
  if (mention === undefined) throw new Error(`no mention “${words}”`);
  return mention;
};

const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe("a correction", () => {
  test("of whom words name makes a new entity where one is described, and the speaker follows", () => {
    const statement = PROPOSED.statements.find(({ speaker, evidence }) => {
      const shown = PROPOSED.mentions.filter(
        ({ entity, anchor }) =>
          entity === speaker &&
          evidence.some((at) => at.start <= anchor.start && anchor.end <= at.end),
      );
      return shown.length === 1;
    });
    const mention = PROPOSED.mentions.find(
      ({ entity, anchor }) =>
        entity === statement?.speaker &&
        statement.evidence.some((at) => at.start <= anchor.start && anchor.end <= at.end),
    );
    const change = { entity: { kind: "person", name: "Sergei Lavrov of Kidal" } };
    const made = after({ action: "correct", id: mention?.id, change });
    const id = "person/sergei-lavrov-of-kidal";
    expect(find(made, id)).toMatchObject({ names: [], description: "Sergei Lavrov of Kidal" });
    expect(find(made, mention?.id ?? "")).toMatchObject({ entity: id, status: "accepted" });
    expect(find(made, statement?.id ?? "")).toMatchObject({ speaker: id, status: "proposed" });
  });

  test("leaves no name that nobody reads", () => {
    const mention = mentionOf("Vladimir Putin");
    const change = { span: { start: mention.anchor.start, end: mention.anchor.start + 8 } };
    const made = after({ action: "correct", id: mention.id, change });
    expect(find(made, "person/vladimir-putin")).toMatchObject({ names: [{ text: "Vladimir" }] });
  });

  test("of the words takes whole characters inside the text alone", () => {
    const { id } = mentionOf("Vladimir Putin");
    const change = { span: { start: TEXT.length, end: TEXT.length + 5 } };
    expect(refusal({ action: "correct", id, change })).toMatchObject({ code: "span" });
    const beyond = { span: { start: 0, end: 999_999 } };
    expect(refusal({ action: "correct", id, change: beyond })).toMatchObject({ code: "span" });
    const speaker = { speaker: "person/nobody" };
    const statement = PROPOSED.statements[0]?.id;
    expect(refusal({ action: "correct", id: statement, change: speaker })).toMatchObject({
      code: "missing",
      message: "There is no record person/nobody.",
    });
  });
});

test("a correction cannot put a new entity where its kind does not belong", () => {
  const [event] = PROPOSED.events;
  const change = { place: { kind: "person", name: "Sergei Lavrov" } };
  expect(refusal({ action: "correct", id: event?.id, change })).toMatchObject({
    code: "misfit",
    message: `The place of the event “${event?.description}” cannot be a person. Choose another kind.`,
  });
});

test("new entities with names in other scripts have ids of their own, however many there are", () => {
  const id = mentionOf("Vladimir Putin").id;
  const idOf = (name: string, dataset = PROPOSED): string => {
    const made = after(
      { action: "correct", id, change: { entity: { kind: "person", name } } },
      dataset,
    );
    return made.mentions.find((mention) => mention.id === id)?.entity ?? "";
  };
  const names = ["Владимир Путин", "Сергей Лавров", "عبد الله ديوب", "谢尔盖·拉夫罗夫"];
  const ids = names.map((name) => idOf(name));
  expect(new Set(ids).size).toBe(names.length);
  for (const each of ids) expect(each).toMatch(/^person\/unnamed-[0-9a-f]{8}$/);
  const [person] = PROPOSED.people;
  if (person === undefined) throw new Error("the dataset has people");
  const namesakes = Array.from({ length: 60 }, (_, at) => ({
    ...person,
    id: PersonId.parse(at === 0 ? ids[0] : `${ids[0]}-${at + 1}`),
  }));
  const crowded = { ...PROPOSED, people: [...PROPOSED.people, ...namesakes] };
  const change = { entity: { kind: "person", name: names[0] } };
  const edits = toEdits(crowded, Decision.parse({ action: "correct", id, change }), ACT);
  expect(edits.ok && edits.value.map((edit) => edit.id)).toContain(`${ids[0]}-61`);
});

describe("splitting and joining", () => {
  test("make two mentions of one, and one of the two", () => {
    const mention = mentionOf("Vladimir Putin");
    const split = after({ action: "split", id: mention.id, at: mention.anchor.start + 8 });
    const parts = split.mentions.filter(
      ({ entity, form }) => entity === mention.entity && form === "name",
    );
    expect(parts.map(({ anchor }) => anchor.exact)).toEqual(["Vladimir", "Putin"]);
    const joined = after({ action: "join", ids: parts.map(({ id }) => id) }, split);
    expect(find(joined, mention.id)).toMatchObject({ anchor: { exact: "Vladimir Putin" } });
    expect(joined.mentions).toHaveLength(PROPOSED.mentions.length);
  });

  test("refuse what are no words of the record, and what says two things", () => {
    const { id, anchor } = mentionOf("Vladimir Putin");
    expect(refusal({ action: "split", id, at: anchor.end + 1 })).toMatchObject({ code: "span" });
    const other = mentionOf("Abdoulaye Diop").id;
    expect(refusal({ action: "join", ids: [id, other] })).toMatchObject({ code: "misfit" });
  });
});

test("what is added by hand is accepted, with the sentence as evidence", () => {
  const record = {
    kind: "statement",
    article: ARTICLE,
    content: [spanOf("will absolutely continue")],
    cue: spanOf("according to Mr. Lavrov"),
    cueSense: "according-to",
    speaker: "person/sergei-lavrov",
    manner: "mixed",
  };
  const made = after({ action: "add", record });
  const [added] = made.statements.slice(PROPOSED.statements.length);
  expect(added).toMatchObject({
    status: "accepted",
    speaker: "person/sergei-lavrov",
    provenance: { proposed: ACT, decided: ACT },
  });
  expect(added?.evidence[0]?.exact).toContain("according to Mr. Lavrov");
});

const merge = (from: string, into: string): string =>
  refusal({ action: "merge-entities", from: [from], into }).message;

describe("entities", () => {
  test("that are merged leave nothing behind that refers to the one that went", () => {
    const from = "organization/russian-instructors";
    const into = "organization/un-mission-in-mali";
    const kept = PROPOSED.relations.filter(
      ({ subject, object }) => subject !== from && object !== from,
    );
    const made = after(
      { action: "merge-entities", from: [from], into },
      { ...PROPOSED, relations: kept },
    );
    expect(JSON.stringify({ ...made, manifest: null })).not.toContain(`"${from}"`);
    const before = PROPOSED.organizations.find(({ id }) => id === into);
    expect(find(made, into)).toMatchObject({ description: before?.description });
  });

  test("that were named by the same words keep one mention, and what is acknowledged of the other", () => {
    const kept = mentionOf("Vladimir Putin");
    const from = "person/sergei-lavrov";
    const repeated = { ...kept, id: MentionId.parse(`${kept.id}-2`), entity: PersonId.parse(from) };
    const known = Acknowledgement.parse({
      kind: "acknowledgement",
      id: "acknowledgement/two-readings",
      code: "not-accepted",
      record: repeated.id,
      reason: "Both are meant.",
    });
    const dataset = {
      ...PROPOSED,
      people: PROPOSED.people.map((person) => ({ ...person, externalIds: [] })),
      mentions: [...PROPOSED.mentions, repeated],
      acknowledgements: [...PROPOSED.acknowledgements, known],
    };
    const made = after({ action: "merge-entities", from: [from], into: kept.entity }, dataset);
    expect(find(made, repeated.id)).toBeUndefined();
    expect(find(made, known.id)).toMatchObject({ record: kept.id });
  });

  test("that stood in a relation take what was acknowledged of it with them", () => {
    const relation = PROPOSED.relations.find(
      ({ subject, object }) => subject.split("/")[0] === object.split("/")[0],
    );
    const known = Acknowledgement.parse({
      kind: "acknowledgement",
      id: "acknowledgement/the-relation",
      code: "not-accepted",
      record: relation?.id,
      reason: "It is said so.",
    });
    const dataset = {
      ...PROPOSED,
      places: PROPOSED.places.map((place) => ({ ...place, externalIds: [] })),
      acknowledgements: [...PROPOSED.acknowledgements, known],
    };
    const merged = { from: [relation?.subject], into: relation?.object };
    const made = after({ action: "merge-entities", ...merged }, dataset);
    expect(find(made, relation?.id ?? "")).toBeUndefined();
    expect(find(made, known.id)).toBeUndefined();
  });

  test("are not merged with themselves, with another kind, or against their identifiers", () => {
    expect(merge("place/mali", "place/mali")).toContain("cannot be merged with itself");
    expect(merge("person/sergei-lavrov", "place/mali")).toContain("only entities of one kind");
    expect(merge("place/russia", "place/mali")).toContain("are two in wikidata");
  });

  test("that stand in an accepted relation are two", () => {
    const relation = PROPOSED.relations.find(
      ({ subject, object }) => subject.split("/")[0] === object.split("/")[0],
    );
    const decision = {
      action: "merge-entities",
      from: [relation?.subject],
      into: relation?.object,
    };
    const bare = {
      ...PROPOSED,
      places: PROPOSED.places.map((place) => ({ ...place, externalIds: [] })),
      relations: PROPOSED.relations.map((each) => ({ ...each, status: "accepted" as const })),
    };
    expect(refusal(decision, bare)).toMatchObject({ code: "in-use" });
    const open = { ...bare, relations: PROPOSED.relations };
    expect(after(decision, open).relations.map(({ id }) => id)).not.toContain(relation?.id);
  });

  test("that are two are told apart by the mentions that move", () => {
    const moved = PROPOSED.mentions
      .filter(({ entity }) => entity === "place/moscow")
      .map(({ id }) => id);
    const made = after({
      action: "split-entity",
      id: "place/moscow",
      moved: moved.slice(0, 1),
      to: { kind: "place", name: "Moscow", type: "city" },
    });
    expect(find(made, "place/moscow-2")).toMatchObject({ names: [{ text: "Moscow" }] });
    expect(find(made, moved[0] ?? "")).toMatchObject({ entity: "place/moscow-2" });
  });
});
