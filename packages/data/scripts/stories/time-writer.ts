/** How long it takes to join articles into the tables of an archive, beside all else that an import does. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/archive/sqlite.ts";
import { STORY_TABLES } from "../../src/stories/story-tables.ts";
import { createStoryWriter } from "../../src/stories/story-writer.ts";

/** Articles to a transaction, as an import has them. */
const BATCH = 4000;

/** Microseconds of processor time for each text. */
export function timeWriter(texts: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "on-record-"));
  const db = openDatabase(join(folder, "stories.sqlite"));
  try {
    db.run("PRAGMA journal_mode = WAL");
    db.run(STORY_TABLES);
    const articleAt = (position: number) => ({
      id: `article/${position}`,
      published: null,
      text: texts[position] ?? "",
    });
    const writer = createStoryWriter(db, articleAt);
    const started = process.cpuUsage();
    for (let from = 0; from < texts.length; from += BATCH) {
      db.run("BEGIN");
      const end = Math.min(texts.length, from + BATCH);
      for (let position = from; position < end; position += 1)
        writer.add({ position, ...articleAt(position) });
      writer.flush();
      db.run("COMMIT");
    }
    const { user, system } = process.cpuUsage(started);
    return (user + system) / texts.length;
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
