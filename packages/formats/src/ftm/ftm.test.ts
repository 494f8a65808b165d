import type { Dataset } from "@onrecord/domain";
import {
  anyDataset,
  bundledDataset,
  hostileDataset,
  READ_BY_HAND,
  smallArticle,
  smallDataset,
} from "@onrecord/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExportOptions } from "../export-format.ts";
import { exportText, readExample } from "../testing/export-text.ts";
import { toFtmDates } from "./ftm-dates.ts";
import type { FtmEntity } from "./ftm-entity.ts";
import { ftmId, ftmPartId } from "./ftm-entity.ts";
import { findFtmLanguage } from "./ftm-language.ts";
import { FTM } from "./ftm.ts";

const entitiesOf = (dataset: Dataset, options?: ExportOptions): readonly FtmEntity[] =>
  exportText(FTM, dataset, options)
    .split("\n")
    .filter((line) => line !== "")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was just written
    .map((line) => JSON.parse(line) as FtmEntity);

const ofSchema = (entities: readonly FtmEntity[], schema: string): readonly FtmEntity[] =>
  entities.filter((entity) => entity.schema === schema);

/** The properties that name other entities, of all schemata. */
const REFERENCES = [
  "document",
  "entity",
  "holder",
  "involved",
  "member",
  "object",
  "organization",
  "post",
  "proof",
  "resolved",
  "subject",
];

const bundled = bundledDataset();
const entities = entitiesOf(bundled);

describe("the bundled dataset", () => {
  test("every record that FollowTheMoney has a schema for is there", () => {
    expect(ofSchema(entities, "Article")).toHaveLength(bundled.articles.length);
    expect(ofSchema(entities, "Person")).toHaveLength(bundled.people.length);
    expect(ofSchema(entities, "Territory")).toHaveLength(bundled.places.length);
    expect(ofSchema(entities, "Mention")).toHaveLength(bundled.mentions.length);
    expect(ofSchema(entities, "Note")).toHaveLength(bundled.statements.length);
    expect(ofSchema(entities, "Event")).toHaveLength(bundled.events.length);
    const organizations = ["Organization", "PublicBody", "Company"].flatMap((schema) =>
      ofSchema(entities, schema),
    );
    expect(organizations).toHaveLength(bundled.organizations.length);
    const ids = new Set(entities.map(({ id }) => id));
    expect(bundled.relations.every(({ id }) => ids.has(ftmId(id)))).toBe(true);
  });

  test("an office is a position and its occupancy, with the words that carry it", () => {
    const [occupancy] = ofSchema(entities, "Occupancy");
    expect(occupancy).toMatchObject({
      id: "relation-diop-head-of-malian-diplomacy",
      properties: { holder: ["person-abdoulaye-diop"], date: ["2024-02-28"] },
    });
    expect(occupancy?.properties["description"]?.[0]).toContain("The head of diplomacy of Mali");
    expect(
      ofSchema(entities, "Position").map(({ properties }) => properties["name"]),
    ).toContainEqual(["head of diplomacy (Mali)"]);
  });

  test("an event keeps who acts and who is acted on apart, and whose word it is", () => {
    const links = ofSchema(entities, "UnknownLink").filter(
      ({ properties }) => properties["subject"]?.[0] === "event-military-cooperation",
    );
    expect(
      links.map(({ properties }) => [properties["role"]?.[0], properties["object"]?.[0]]),
    ).toEqual([
      ["actor", "place-russia"],
      ["recipient", "place-mali"],
      ["asserted in", "statement-lavrov-cooperation-taking-place"],
    ]);
  });

  test("somebody without a name is called by the description, and said to be unnamed", () => {
    expect(entities.find(({ id }) => id === "person-malian-defense-minister")?.properties).toEqual({
      name: ["the defense minister of Mali"],
      description: ["the defense minister of Mali"],
      keywords: ["unnamed"],
    });
  });

  test("a pronoun is no name to match by", () => {
    const pronouns = bundled.mentions
      .filter(({ form }) => form === "pronoun")
      .map(({ id }) => ftmId(id));
    const names = ofSchema(entities, "Mention").filter(({ id }) => pronouns.includes(id));
    expect(names.length).toBeGreaterThan(0);
    expect(names.flatMap(({ properties }) => properties["name"])).not.toContain("he");
  });

  test("without texts the article is known by its fingerprint, and no quote is long", () => {
    const bare = entitiesOf(bundled, { withoutText: true });
    expect(JSON.stringify(bare)).not.toContain("bodyText");
    expect(JSON.stringify(ofSchema(bare, "Article"))).toContain(bundled.articles[0]?.sha256);
    const words = bare
      .filter(({ schema }) => schema !== "Article")
      .flatMap(({ properties }) => properties["description"] ?? []);
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(300);
    expect(bare).toHaveLength(entities.length);
  });

  test("the page shows it as it is", () => {
    const example = entities.find(({ id }) => id === "event-capture-of-kidal");
    expect(readExample("ftm")).toEqual(example);
  });
});

test("what was rejected is not there, and nothing points to it", () => {
  const events = bundled.events.map((event) =>
    event.id === "event/capture-of-kidal" ? { ...event, status: "rejected" as const } : event,
  );
  const text = exportText(FTM, { ...bundled, events });
  expect(exportText(FTM, bundled)).toContain('"event-capture-of-kidal"');
  expect(text).not.toContain('"event-capture-of-kidal"');
});

test("what is said not to be so is no event and no link, but a note on whom it concerns", () => {
  const article = smallArticle("Kidal was not taken. Diop is not a member of the army.");
  const claim = {
    ...READ_BY_HAND,
    voice: article.id,
    polarity: "negated" as const,
    evidence: [article.anchor("not")],
  };
  const dataset = smallDataset([article], {
    people: [{ kind: "person", id: "person/abdoulaye-diop", names: [{ text: "Abdoulaye Diop" }] }],
    organizations: [
      {
        kind: "organization",
        id: "organization/army",
        type: "armed-force",
        names: [{ text: "Army" }],
      },
    ],
    events: [
      {
        kind: "event",
        id: "event/x",
        type: "ASSAULT",
        actors: ["organization/army"],
        description: "The army takes Kidal",
        ...claim,
      },
    ],
    relations: [
      {
        kind: "relation",
        id: "relation/y",
        subject: "person/abdoulaye-diop",
        predicate: "member-of",
        object: "organization/army",
        ...claim,
      },
    ],
  });
  const made = entitiesOf(dataset);
  expect(
    ["Event", "Membership", "UnknownLink"].flatMap((schema) => ofSchema(made, schema)),
  ).toEqual([]);
  expect(
    ofSchema(made, "Note").map(({ id, properties }) => [
      id,
      properties["entity"],
      properties["keywords"],
    ]),
  ).toEqual([
    ["event-x", ["organization-army"], ["event", "negated"]],
    ["relation-y", ["person-abdoulaye-diop", "organization-army"], ["relation", "negated"]],
  ]);
});

describe("any dataset", () => {
  const ID = /^[0-9a-zA-Z][0-9a-zA-Z-]*[0-9a-zA-Z]$/;

  /** Ids, values and references that FollowTheMoney would not take. */
  function faultsIn(made: readonly FtmEntity[]): readonly string[] {
    const ids = new Set(made.map(({ id }) => id));
    const once = made.filter(({ schema }) => schema !== "Position").map(({ id }) => id);
    const faults = made.flatMap(({ id, properties }) => [
      ...(ID.test(id) && id.length <= 200 ? [] : [`id ${id}`]),
      ...Object.entries(properties).flatMap(([property, values]) =>
        values
          .filter(
            (value) =>
              !value.isWellFormed() ||
              value.includes("\u0000") ||
              (REFERENCES.includes(property) && !ids.has(value)),
          )
          .map((value) => `${id}.${property}: ${value}`),
      ),
    ]);
    return [...faults, ...(new Set(once).size === once.length ? [] : ["an id comes twice"])];
  }

  test("has ids that FollowTheMoney takes, and references that lead somewhere", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(faultsIn(entitiesOf(dataset))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("whose words fight back has them all", () => {
    const hostile = hostileDataset();
    const made = entitiesOf(hostile, { baseUrl: "http://localhost:3000" });
    expect(faultsIn(made)).toEqual([]);
    expect(ofSchema(made, "Note")).toHaveLength(hostile.statements.length);
  });
});

test.each([
  ["2024-02-28", { date: "2024-02-28" }],
  ["2023-07", { date: "2023-07" }],
  ["2022~", { date: "2022" }],
  ["2023-10~/2023-12~", { startDate: "2023-10", endDate: "2023-12" }],
  ["2024-02-28/..", { startDate: "2024-02-28", endDate: undefined }],
  ["/2022", { startDate: undefined, endDate: "2022" }],
  ["2023-22", { startDate: "2023-06-01", endDate: "2023-08-31" }],
  ["2024-02-28T10:00:00Z", { date: "2024-02-28T10:00:00" }],
  ["2024-02-28T10:00:00+03:00", { date: "2024-02-28" }],
  ["not a date", {}],
])("the date %s is %o", (edtf, dates) => {
  expect(toFtmDates(edtf)).toEqual(dates);
});

test.each([
  ["en", "eng"],
  ["fr-ML", "fra"],
  ["zho", "zho"],
  ["tlh", undefined],
])("the language %s is %s", (tag, code) => {
  expect(findFtmLanguage(tag)).toBe(code);
});

test("ids that would be too long are cut, and stay apart", () => {
  const long = `person/${"a".repeat(300)}`;
  expect(ftmId(long)).toHaveLength(160);
  expect(ftmId(`${long}b`)).not.toBe(ftmId(long));
  expect(ftmPartId(long, "actor", long).length).toBeLessThanOrEqual(200);
});
