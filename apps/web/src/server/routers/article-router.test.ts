import { bundledDatasetFolder, openArchive, readDataset } from "@onrecord/data";
import { afterAll, describe, expect, test } from "vitest";
import { createCallerFactory } from "../trpc.ts";
import { datasetContext } from "../testing/contexts.ts";
import { appRouter } from "./app-router.ts";

const { dataset, findings, stamp } = await readDataset(bundledDatasetFolder());
const archive = openArchive({ file: ":memory:", dataset, stamp });
const api = createCallerFactory(appRouter)(datasetContext(archive, findings));

afterAll(() => archive.close());

describe("article.reader", () => {
  test("gives the article with its claims in text order", async () => {
    const data = await api.article.reader({ id: "article/aec4ca49b0d251b8" });
    const starts = data.claims.map(({ words }) => words[0]?.start);
    expect(starts).toEqual(starts.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(data.claims).toHaveLength(
      dataset.statements.length + dataset.events.length + dataset.relations.length,
    );
  });

  test("says not found for an article that is not in the archive", async () => {
    await expect(api.article.reader({ id: "article/0000000000000000" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("record.overview", () => {
  test("counts what the archive holds", async () => {
    const { counts } = await api.record.overview();
    expect(counts.statement).toBe(dataset.statements.length);
    expect(counts.mention).toBe(dataset.mentions.length);
  });

  test("shows the latest statements first", async () => {
    const { statements } = await api.record.overview();
    const days = statements.map(
      ({ id }) => dataset.statements.find((one) => one.id === id)?.time?.edtf,
    );
    expect(days).toEqual(days.toSorted((a, b) => String(b).localeCompare(String(a))));
  });

  test("puts those who speak most first", async () => {
    const { speakers } = await api.record.overview();
    expect(speakers[0]).toMatchObject({ entity: { name: "Abdoulaye Diop" } });
    const numbers = speakers.map(({ statements }) => statements);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  test("draws only events whose time is known", async () => {
    const { events } = await api.record.overview();
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ earliest, latest }) => earliest !== null || latest !== null)).toBe(true);
  });
});
