import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createArticleGenerator } from "../corpus/article-generator.ts";
import { prepareCorpus } from "../corpus/prepare-corpus.ts";
import { makeQueries } from "../corpus/query-generator.ts";
import { choosePlayers } from "../engines/choose-players.ts";
import { startEngine } from "./engine-process.ts";
import { searchCorpus } from "./search-corpus.ts";
import type { Searching } from "./search-corpus.ts";
import type { SizeSetting } from "./size-setting.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "on-record-bench-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a run stops where one engine has an article more than another", async () => {
  const generator = createArticleGenerator();
  const { file, sha256 } = await prepareCorpus(generator, folder, 60);
  const setting: SizeSetting = {
    articles: 60,
    corpus: file,
    corpusSha256: sha256,
    folder,
    peersFolder: folder,
    players: choosePlayers({ full: false, peers: ["node:sqlite FTS5"] }),
    queries: makeQueries(generator.material),
    queriesSha256: "not looked at",
    blocks: 1,
    tell: () => undefined,
  };
  const searching: Searching[] = [];
  for (const [index, player] of setting.players.entries()) {
    const where = { folder: await mkdtemp(join(folder, "engine-")), peersFolder: folder };
    const process = await startEngine(player.adapter.name, where, setting.queries);
    const articles = index === 2 ? 59 : 60;
    await process.add(file, articles, articles);
    searching.push({ player, process });
  }
  await expect(searchCorpus(setting, searching)).rejects.toThrow(
    /did not find the same[^]*node:sqlite FTS5, common \d\d: \d+ hits, not \d+/,
  );
  for (const { process } of searching) await process.close();
}, 180_000);
