import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createArticleGenerator } from "../corpus/article-generator.ts";
import { prepareCorpus } from "../corpus/prepare-corpus.ts";
import { makeQueries } from "../corpus/query-generator.ts";
import { choosePlayers } from "../engines/choose-players.ts";
import { toRunTables } from "../report/run-tables.ts";
import { measureSize } from "./measure-size.ts";
import type { SizeSetting } from "./size-setting.ts";

const ARTICLES = 60;
const generator = createArticleGenerator();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "on-record-bench-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const settingOf = async (change: Partial<SizeSetting>): Promise<SizeSetting> => {
  const { file, sha256 } = await prepareCorpus(generator, folder, ARTICLES);
  return {
    articles: ARTICLES,
    corpus: file,
    corpusSha256: sha256,
    folder: join(folder, "archives"),
    peersFolder: join(folder, "peers"),
    players: choosePlayers({ full: false, peers: ["node:sqlite FTS5"] }),
    queries: makeQueries(generator.material),
    queriesSha256: "not looked at",
    blocks: 1,
    tell: () => undefined,
    ...change,
  };
};

test(
  "a run measures every class with every engine, and says what it compared",
  { timeout: 180_000 },
  async () => {
    const figures = await measureSize(await settingOf({}));
    expect(figures.engines.map(({ role }) => role)).toEqual(["product", "control", "peer"]);
    for (const engine of figures.engines) {
      expect(engine.failed).toBeUndefined();
      expect(engine.search).toHaveLength(11);
      expect(engine.page).toHaveLength(11);
      expect(engine.import?.articlesPerSecond).toBeGreaterThan(0);
    }
    expect(figures.slowest).toHaveLength(10);
    expect(figures.slowest[0]?.reason).toMatch(/^articles with \S+ in \d/);
    expect(toRunTables(figures)).toContain("| by entity | On Record |");
  },
);
