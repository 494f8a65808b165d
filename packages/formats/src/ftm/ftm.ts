import type { AnyRecord, RecordIndex, RecordKind } from "@onrecord/domain";
import { indexDataset, isOnRecord } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { articleToFtm, mentionToFtm } from "./article-to-ftm.ts";
import { eventToFtm, statementToFtm } from "./claim-to-ftm.ts";
import { entityToFtm } from "./entity-to-ftm.ts";
import type { FtmEntity } from "./ftm-entity.ts";
import { relationToFtm } from "./relation-to-ftm.ts";

const KINDS: readonly RecordKind[] = [
  "article",
  "person",
  "organization",
  "place",
  "mention",
  "statement",
  "event",
  "relation",
];

const MEDIA_TYPE = "application/x-ndjson";

/** FollowTheMoney entities, one a line. */
export const FTM: ExportFormat = {
  name: "ftm",
  label: "FollowTheMoney",
  meaning: "For Aleph, OpenSanctions and other tools of investigative journalists.",
  extension: "ftm.json",
  mediaType: MEDIA_TYPE,
  kinds: KINDS,
  *write(source, options) {
    yield {
      name: "entities.ftm.json",
      mediaType: MEDIA_TYPE,
      kind: null,
      chunks: chunksOf(source, options),
    };
  },
};

function* chunksOf(source: ExportSource, options: ExportOptions): Generator<string> {
  for (const kind of kindsAsked(KINDS, options)) {
    for (const part of source.parts(kind)) {
      const index = indexDataset(part.slice);
      const entities = part.records
        .filter(isOnRecord)
        .flatMap((record) => [...recordToFtm(index, record, options)]);
      yield entities.map((entity) => `${JSON.stringify(entity)}\n`).join("");
    }
  }
}

function* recordToFtm(
  index: RecordIndex,
  record: AnyRecord,
  options: ExportOptions,
): Generator<FtmEntity> {
  switch (record.kind) {
    case "article":
      return yield articleToFtm(index, record, options);
    case "person":
    case "organization":
    case "place":
      return yield entityToFtm(record, options);
    case "mention":
      return yield mentionToFtm(index, record, options);
    case "statement":
      return yield* statementToFtm(index, record, options);
    case "event":
      return yield* eventToFtm(index, record, options);
    case "relation":
      return yield* relationToFtm(index, record, options);
    case "time":
    case "source":
    case "acknowledgement":
      // FollowTheMoney has nothing for these: see the format's page.
      break;
  }
}
