import type { RecordKind } from "@onrecord/domain";
import { indexDataset, isOnRecord } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toPrintableText } from "../printable-text.ts";
import type { GeoFeature } from "./geo-feature.ts";
import { eventFeature, placeFeature } from "./geo-feature.ts";

const MEDIA_TYPE = "application/geo+json";
const KINDS: readonly RecordKind[] = ["place", "event"];

/** Places and events as one FeatureCollection. */
export const GEOJSON: ExportFormat = {
  name: "geojson",
  label: "GeoJSON",
  meaning: "Places and events for maps; a place without known coordinates says so.",
  extension: "geojson",
  mediaType: MEDIA_TYPE,
  kinds: KINDS,
  *write(source, options) {
    yield {
      name: "record.geojson",
      mediaType: MEDIA_TYPE,
      kind: null,
      chunks: chunksOf(source, options),
    };
  },
};

function* chunksOf(source: ExportSource, options: ExportOptions): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  let separator = "";
  for (const feature of featuresOf(source, options)) {
    yield `${separator}${JSON.stringify(feature, (_, value: unknown) => (typeof value === "string" ? toPrintableText(value) : value))}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

function* featuresOf(source: ExportSource, options: ExportOptions): Generator<GeoFeature> {
  for (const kind of kindsAsked(KINDS, options)) {
    for (const part of source.parts(kind)) {
      const index = indexDataset(part.slice);
      for (const record of part.records) {
        if (record.kind === "place") yield placeFeature(record, options);
        if (record.kind === "event" && isOnRecord(record))
          yield eventFeature(index, record, options);
      }
    }
  }
}
