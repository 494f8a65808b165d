/** Counts a record from its JSON Lines: the form that hides nothing and leaves nothing out. */
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { RecordKind } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import { z } from "zod";
import type { MaterialCounts } from "./material.ts";

/** What is looked at of a line. */
const Line = z.object({
  kind: z.enum(RECORD_KINDS),
  status: z.string().optional(),
  evidence: z.array(z.unknown()).optional(),
  bytes: z.number().optional(),
});

/** Counts the tables of a folder, a line at a time. */
export async function countLines(folder: string): Promise<MaterialCounts> {
  const records = noRecords();
  const standing = { mentions: 0, evidence: 0, records: noRecords() };
  let evidence = 0;
  let textBytes = 0;
  let plainBytes = 0;
  let plainTime = 0;
  for (const file of await readdir(folder)) {
    if (!file.endsWith(".jsonl")) continue;
    for await (const line of createInterface(createReadStream(join(folder, file)))) {
      const whole: unknown = JSON.parse(line);
      const start = performance.now();
      const plain = JSON.stringify(whole);
      plainTime += performance.now() - start;
      plainBytes += Buffer.byteLength(plain);
      const record = Line.parse(whole);
      const passages = record.evidence?.length ?? 0;
      records[record.kind] += 1;
      evidence += passages;
      textBytes += record.kind === "article" ? (record.bytes ?? 0) : 0;
      if (record.status === "rejected") continue;
      standing.records[record.kind] += 1;
      standing.evidence += passages;
      standing.mentions += record.kind === "mention" ? 1 : 0;
    }
  }
  const plainSpeed = plainBytes / 1000 / plainTime;
  return { records, evidence, standing, textBytes, plainSpeed };
}

const noRecords = (): { [K in RecordKind]: number } => ({
  article: 0,
  person: 0,
  organization: 0,
  place: 0,
  mention: 0,
  time: 0,
  statement: 0,
  event: 0,
  relation: 0,
  source: 0,
  acknowledgement: 0,
});
