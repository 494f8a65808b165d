import { expect, test } from "vitest";
import { Dataset } from "./dataset.ts";
import { CLAIM_KINDS, findKind, KINDS, RECORD_KINDS, TABLE_OF } from "./kinds.ts";

test("the list of kinds is the table's, each once", () => {
  expect(RECORD_KINDS.toSorted()).toEqual(Object.keys(KINDS).toSorted());
});

test("every kind has a table of its own in the dataset, and the dataset has no other", () => {
  const tables = RECORD_KINDS.map((kind) => TABLE_OF[kind]);
  const others = ["manifest", "texts"];
  expect([...tables, ...others].toSorted()).toEqual(Object.keys(Dataset.shape).toSorted());
});

test.each(RECORD_KINDS)("what is shown first of a %s is a property that it has", (kind) => {
  const properties = Object.keys(KINDS[kind].schema.shape);
  expect(KINDS[kind].featured.length).toBeGreaterThan(0);
  expect(KINDS[kind].featured.filter((name) => !properties.includes(name))).toEqual([]);
});

test.each(RECORD_KINDS)("a %s says its kind, and its id begins with it", (kind) => {
  expect(KINDS[kind].kind).toBe(kind);
  expect(KINDS[kind].schema.shape.kind.value).toBe(kind);
  expect(findKind(`${kind}/some-name`)).toBe(kind);
});

test("an id of no kind has none", () => {
  expect(findKind("people/some-name")).toBeUndefined();
  expect(findKind("person")).toBeUndefined();
});

test.each(CLAIM_KINDS)("a %s carries evidence, voice, basis and provenance", (kind) => {
  const properties = Object.keys(KINDS[kind].schema.shape);
  expect(properties).toEqual(
    expect.arrayContaining([
      "evidence",
      "voice",
      "basis",
      "certainty",
      "polarity",
      "status",
      "provenance",
    ]),
  );
});

test("an entity without a name is known by its description", () => {
  const description = "the defense minister of Mali";
  const minister = KINDS.person.schema.parse({
    kind: "person",
    id: "person/minister",
    description,
  });
  expect(KINDS.person.caption(minister, (id) => id)).toBe(description);
});

const nameOf = (id: string): string => (id === "person/abdoulaye-diop" ? "Abdoulaye Diop" : id);

test("a statement's caption quotes what was said and names who said it", () => {
  const act = { by: { kind: "group", name: "Editors" }, at: "2024-03-01", method: "by hand" };
  const article = "article/aec4ca49b0d251b8";
  const words = { article, start: 0, end: 9, exact: "two words", prefix: "", suffix: "" };
  const statement = KINDS.statement.schema.parse({
    kind: "statement",
    id: "statement/two-words",
    speaker: "person/abdoulaye-diop",
    manner: "mixed",
    content: [words],
    evidence: [words],
    voice: article,
    basis: "textual",
    status: "proposed",
    provenance: { proposed: act },
  });
  expect(KINDS.statement.caption(statement, nameOf)).toBe("Abdoulaye Diop: “two words”");
  expect(KINDS.statement.caption({ ...statement, speaker: null, manner: "indirect" }, nameOf)).toBe(
    "Unknown speaker: two words",
  );
});
