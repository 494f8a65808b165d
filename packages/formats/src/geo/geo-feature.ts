/** A feature of GeoJSON (RFC 7946) as the record can fill it. */
import type { Event, Place, RecordIndex } from "@onrecord/domain";
import { EVENT_TYPES, parseEdtf } from "@onrecord/domain";
import { asserterOf, noteOf, permalinkOf, sentencesOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { externalIdOf } from "../find-entity.ts";
import { idOf } from "../id-of.ts";

type Property = string | readonly string[] | null;

/**
 * `geometry` is null, which RFC 7946 (section 3.2) has for what is not located: the record keeps no
 * coordinates, and none are guessed. `geonames`, `wikidata` and `iso3166` join it to a gazetteer.
 */
export type GeoFeature = {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: null;
  readonly properties: { readonly [name: string]: Property };
};

export function placeFeature(place: Place, options: ExportOptions): GeoFeature {
  return {
    type: "Feature",
    id: place.id,
    geometry: null,
    properties: {
      kind: "place",
      placeType: place.type,
      name: place.names[0]?.text ?? null,
      names: place.names.map(({ text }) => text),
      description: place.description,
      ...gazetteerOf(place),
      uri: idOf(place, options),
    },
  };
}

export function eventFeature(index: RecordIndex, event: Event, options: ExportOptions): GeoFeature {
  const parsed = typeof event.time?.edtf === "string" ? parseEdtf(event.time.edtf) : undefined;
  const dates = parsed?.ok === true ? parsed.value : undefined;
  const place = event.place === null ? undefined : index.findOf("place", event.place);
  return {
    type: "Feature",
    id: event.id,
    geometry: null,
    properties: {
      kind: "event",
      eventType: event.type,
      label: EVENT_TYPES[event.type].label,
      name: event.description,
      actors: event.actors.map(index.nameOf),
      recipients: event.recipients.map(index.nameOf),
      time: event.time?.edtf ?? null,
      earliest: dates?.earliest ?? null,
      latest: dates?.latest ?? null,
      place: event.place,
      placeName: event.place === null ? null : index.nameOf(event.place),
      ...gazetteerOf(place),
      polarity: event.polarity,
      basis: event.basis,
      certainty: event.certainty,
      status: event.status,
      assertedBy: asserterOf(index, event) ?? null,
      note: noteOf(index, event) ?? null,
      evidence: sentencesOf(index, event.evidence, options),
      uri: idOf(event, options),
      permalink: permalinkOf(event, options) ?? null,
    },
  };
}

const gazetteerOf = (place: Place | undefined) => ({
  geonames: externalIdOf(place, "geonames"),
  wikidata: externalIdOf(place, "wikidata"),
  iso3166: externalIdOf(place, "iso3166-1-alpha-2"),
});
