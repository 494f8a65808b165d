import { expect, test } from "vitest";
import { Event } from "../claim/event.ts";
import { Mention } from "../text/mention.ts";
import { Person } from "../entity/person.ts";
import { event, mentions } from "../testing/sample-dataset.ts";
import { findFaults } from "./schema-faults.ts";

const mention = mentions()[0];
const AN_ENTITY = "an id such as “person/some-name”, “organization/some-name” or “place/some-name”";

test("A missing field is named with what should stand there", () => {
  const { entity: _, ...without } = { ...mention };
  expect(findFaults(Mention, without)).toMatchObject([
    {
      pointer: "/entity",
      args: { fault: "missing", expected: AN_ENTITY },
    },
  ]);
});

test("An id of the wrong kind is shown beside the kinds that fit", () => {
  expect(findFaults(Mention, { ...mention, entity: "event/meeting" })).toMatchObject([
    {
      pointer: "/entity",
      code: "schema-error",
      args: {
        fault: "wrong-reference",
        expected: AN_ENTITY,
        found: '"event/meeting"',
      },
    },
  ]);
});

test("An unknown field gets a suggestion, also inside of lists and records", () => {
  const names = [{ text: "Abdoulaye Diop", langauge: "fr" }];
  const person = { kind: "person", id: "person/abdoulaye-diop", names };
  expect(findFaults(Person, person)).toMatchObject([
    { pointer: "/names/0/langauge", args: { fault: "unknown-field", suggestion: "language" } },
  ]);
});

test("A value outside a closed list gets the nearest one on it", () => {
  expect(findFaults(Event, { ...event(), type: "CONSLUT" })).toMatchObject([
    { pointer: "/type", code: "code-unknown", args: { value: "CONSLUT", suggestion: "CONSULT" } },
  ]);
});

test("A date of a decision that is none is told in which form it should be", () => {
  const { provenance } = event();
  const proposed = { ...provenance.proposed, at: "yesterday" };
  expect(findFaults(Event, { ...event(), provenance: { proposed } })).toMatchObject([
    {
      pointer: "/provenance/proposed/at",
      args: {
        fault: "wrong-form",
        expected: "a day such as 2024-02-28 or a day with its time such as 2024-02-28T09:30:00Z",
      },
    },
  ]);
});

test("A span that ends where it starts breaks a rule", () => {
  const { anchor } = { ...mention };
  const faults = findFaults(Mention, { ...mention, anchor: { ...anchor, end: anchor?.start } });
  expect(faults).toMatchObject([
    { pointer: "/anchor/end", args: { fault: "rule", expected: "must end after it starts" } },
  ]);
});

test("What is no record at all is one fault", () => {
  expect(findFaults(Person, 3)).toMatchObject([
    { pointer: "", args: { fault: "wrong-type", expected: "a record in braces", found: "3" } },
  ]);
});
