import { bundledDatasetFolder, openArchive, readDataset } from "@onrecord/data";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATE_FORMS, JOINED_FORMS, WORD_FORMS } from "#web/features/search/search-grammar.ts";
import { FIELD_FORMS } from "#web/features/search/field-forms.ts";
import { afterAll, describe, expect, test } from "vitest";
import { datasetContext } from "../testing/contexts.ts";
import { appRouter } from "./app-router.ts";
import { createCallerFactory } from "../trpc.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-routers-"));
const { dataset, findings, stamp } = await readDataset(bundledDatasetFolder());
const archive = openArchive({ file: join(folder, "archive.sqlite"), dataset, stamp });
const api = createCallerFactory(appRouter)(datasetContext(archive, findings));

afterAll(() => {
  archive.close();
  rmSync(folder, { recursive: true });
});

describe("statements", () => {
  test("are those of the speaker and the manner that are asked for", async () => {
    const { rows, total } = await api.statements.list({
      speaker: "person/sergei-lavrov",
      manner: "direct",
    });
    expect(rows.map(({ id }) => id)).toEqual(["statement/lavrov-capabilities-strengthening"]);
    expect(total).toBe(1);
  });

  test("of a manner that is none are none", async () => {
    expect(await api.statements.list({ manner: "shouted" })).toMatchObject({ rows: [], total: 0 });
  });

  test("each show the words said, marked in the sentence", async () => {
    const { rows } = await api.statements.list({});
    for (const { evidence, heading } of rows) {
      const words = evidence.flatMap(({ text, marks }) =>
        marks.map(({ start, end }) => text.slice(start, end)),
      );
      expect(heading.kind === "statement" && words).toEqual(
        heading.kind === "statement" && heading.content,
      );
    }
  });

  test("can be put in the order of their speakers", async () => {
    const { rows } = await api.statements.list({ sort: "speaker" });
    const speakers = rows.map(({ heading }) =>
      heading.kind === "statement" ? (heading.speaker?.name ?? "") : "",
    );
    expect(speakers).toEqual(speakers.toSorted((a, b) => a.localeCompare(b, "en")));
  });

  test("on a page beyond the last are none, and the total stays", async () => {
    const { rows, total, pages } = await api.statements.list({ page: 9, sort: "date" });
    expect([rows.length, total, pages]).toEqual([0, dataset.statements.length, 1]);
  });
});

describe("events", () => {
  test("come earliest first, those without a time last", async () => {
    const { rows } = await api.events.list({});
    const days = rows.map(({ item }) => item.earliest ?? "9999");
    expect(days).toEqual(days.toSorted((a, b) => a.localeCompare(b, "en")));
  });

  test("can be turned round, those without a time still last", async () => {
    const { rows } = await api.events.list({ sort: "latest" });
    const days = rows.map(({ item }) => item.latest ?? "0000");
    expect(days).toEqual(days.toSorted((a, b) => b.localeCompare(a, "en")));
  });

  test("say who asserts them", async () => {
    const { rows } = await api.events.list({ type: "COOPERATE" });
    expect(rows[0]?.told.speaker).toMatchObject({ name: "Sergei Lavrov" });
    expect(rows[0]?.item).toMatchObject({ reported: true });
  });
});

describe("articles", () => {
  test("without a headline are known by their first words", async () => {
    const { rows } = await api.articles.list({});
    expect(rows[0]).toMatchObject({
      headline: null,
      counts: { statements: dataset.statements.length, events: dataset.events.length },
    });
    expect(rows[0]?.openingWords).toMatch(/^The head of diplomacy of Mali, Abdoulaye Diop.* …$/);
  });
});

describe("entities", () => {
  test("are counted, and those who speak most can come first", async () => {
    const { rows } = await api.entities.list({ kind: "person", sort: "statements" });
    expect(rows[0]).toMatchObject({ ref: { name: "Abdoulaye Diop", named: true }, statements: 10 });
  });

  test("are filtered by the beginnings of their names", async () => {
    const { rows } = await api.entities.list({ kind: "person", text: "lav" });
    expect(rows.map(({ ref }) => ref.name)).toEqual(["Sergei Lavrov"]);
  });

  test("have all that is on record about them on one page", async () => {
    const page = await api.entities.page({ id: "person/sergei-lavrov" });
    expect(page).toMatchObject({
      view: { ref: { name: "Sergei Lavrov" } },
      totals: { saidBy: 3, mentions: page?.view.mentions.length },
    });
    expect(page?.view.saidBy).toHaveLength(3);
  });

  test("that nobody knows are null, and near ones are suggested", async () => {
    expect(await api.entities.page({ id: "person/sergei-lawrow" })).toBeNull();
    const near = await api.entities.near({ id: "person/sergei-lawrow" });
    expect(near[0]).toMatchObject({ address: "/entities/person/sergei-lavrov" });
  });
});

describe("sources", () => {
  test("show which names and identifiers rest on them", async () => {
    const view = await api.sources.page({ id: "source/gum-wiki-map" });
    const putin = view?.uses.find(({ entity }) => entity.id === "person/vladimir-putin");
    expect(putin).toMatchObject({ identifiers: ["Wikidata Q7747"], names: [] });
  });

  test("that are not on record are null", async () => {
    expect(await api.sources.page({ id: "source/hearsay" })).toBeNull();
  });
});

describe("search", () => {
  test("finds with the sentence, its words marked, and the address of the words", async () => {
    const { hits } = await api.search.run({ text: "kidal kind:statement" });
    expect(hits[0]).toMatchObject({ kind: "statement", label: "Statement" });
    expect(hits[0]?.href).toMatch(/^\/articles\/[0-9a-f]{16}#statement\//);
    const [passage] = hits.flatMap((hit) => hit.passage ?? []);
    const [mark] = passage?.marks ?? [];
    expect(passage?.text.slice(mark?.start, mark?.end)).toBe("Kidal");
  });

  test("says so when it could not read the query", async () => {
    const { total, notice } = await api.search.run({ text: "(kidal" });
    expect(total).toBeGreaterThan(0);
    expect(notice).toMatch(/plain words/);
  });

  test("understands every example of the help page as it is meant", async () => {
    const forms = [...WORD_FORMS, ...FIELD_FORMS, ...DATE_FORMS, ...JOINED_FORMS];
    expect(forms.length).toBeGreaterThan(20);
    for (const { query } of forms) {
      const { notice } = await api.search.run({ text: query });
      expect([query, notice]).toEqual([
        query,
        expect.not.stringMatching(/plain words|not a field/),
      ]);
    }
  });

  test("counts what several queries find in one call", async () => {
    const texts = ["kidal", "kind:article", "zanzibar"];
    const totals = await api.search.totals({ texts });
    const runs = await Promise.all(texts.map((text) => api.search.run({ text })));
    expect(totals).toEqual(runs.map(({ total }) => total));
  });

  test("offers examples that all find something", async () => {
    const examples = await api.search.examples();
    expect(examples.length).toBeGreaterThan(4);
    for (const { query } of examples) {
      expect(await api.search.run({ text: query })).toMatchObject({ notice: null });
    }
  });
});

describe("health", () => {
  test("shows each finding with its sentence and the reason why it may stay", async () => {
    const rows = await api.health.findings();
    expect(rows).toHaveLength(findings.length);
    const lost = rows.find(({ code }) => code === "text-encoding-artefact");
    expect(lost?.passage?.text).toContain("area of ??security");
    expect(lost?.acknowledged).not.toBeNull();
  });
});
