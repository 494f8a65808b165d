import type {
  Anchor,
  Event,
  OrganizationType,
  PlaceType,
  Quad,
  RecordIndex,
} from "@onrecord/domain";
import { EVENT_TYPES, parseEdtf, toCodePointSpan } from "@onrecord/domain";
import { noteOf, permalinkOf, sentencesOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { externalIdOf, findEntity } from "../find-entity.ts";
import { idOf } from "../id-of.ts";
import { toPrintableText } from "../printable-text.ts";
import { quoteOf } from "../short-quote.ts";
import type { PloverEntity, PloverLocation, PloverRecord } from "./plover-record.ts";

const QUADS: { readonly [Q in Quad]: PloverRecord["quad_code"] } = {
  "verbal-cooperation": 1,
  "material-cooperation": 2,
  "verbal-conflict": 3,
  "material-conflict": 4,
};

/** Only where the type of an organization says its sector for certain. */
const SECTORS: { readonly [T in OrganizationType]?: string } = {
  government: "GOV",
  ministry: "GOV",
  "armed-force": "MIL",
  "military-operation": "MIL",
  party: "PTY",
  company: "BUS",
  media: "JRN",
};

const RESOLUTIONS: { readonly [T in PlaceType]?: number } = { city: 4, country: 1 };

/** The event as a PLOVER record with its text and spans. */
export function toPloverRecord(
  index: RecordIndex,
  event: Event,
  options: ExportOptions,
): PloverRecord {
  const facts = EVENT_TYPES[event.type];
  const { date, enddate } = datesOf(event);
  const { proposed } = event.provenance;
  const { name, version } = proposed.by;
  return {
    id: event.id,
    has_event: true,
    date,
    enddate,
    event: [event.type],
    mode: [...event.modes, ...auxiliaryOf(event)],
    context: event.contexts,
    actor: event.actors.map((id) => entityOf(index, id)),
    recipient: event.recipients.map((id) => entityOf(index, id)),
    event_loc: event.place === null ? null : locationOf(index, event.place),
    quad_code: QUADS[facts.quad],
    event_scale: facts.score,
    event_text: event.evidence.map(({ exact }) => toPrintableText(quoteOf(exact, options))),
    text: toPrintableText(sentencesOf(index, event.evidence, options).join("\n")),
    text_info: event.evidence.map((anchor) => textInfoOf(index, anchor)),
    cite_info: citeInfoOf(index, event, options),
    coder: toPrintableText(version === null ? name : `${name} ${version}`),
    coded_date: proposed.at.slice(0, 10),
    link: permalinkOf(event, options) ?? idOf(event, options),
    comment: commentOf(index, event),
  };
}

/** What is denied has PLOVER's auxiliary mode for it. */
const auxiliaryOf = ({ auxiliary, polarity }: Event): readonly string[] =>
  polarity === "negated" && !auxiliary.includes("negation")
    ? [...auxiliary, "negation"]
    : auxiliary;

/** The description, whose word it is, how sure, and the date as it is on record. */
const commentOf = (index: RecordIndex, event: Event): string =>
  toPrintableText([event.description, noteOf(index, event)].filter(Boolean).join(". "));

/** The first and the last day that it can have been; one day has no end. */
function datesOf({ time }: Event): Pick<PloverRecord, "date" | "enddate"> {
  const parsed = typeof time?.edtf === "string" ? parseEdtf(time.edtf) : undefined;
  if (parsed?.ok !== true) return { date: null, enddate: null };
  const { earliest, latest } = parsed.value;
  return { date: earliest, enddate: latest === earliest ? null : latest };
}

function entityOf(index: RecordIndex, id: string): PloverEntity {
  const entity = findEntity(index, id);
  return {
    code: externalIdOf(entity, "iso3166-1-alpha-3"),
    sector: entity?.kind === "organization" ? (SECTORS[entity.type] ?? null) : null,
    entity_text: toPrintableText(index.nameOf(id)),
    identifier_id: externalIdOf(entity, "wikidata"),
    identifier_text: id,
  };
}

function locationOf(index: RecordIndex, id: string): PloverLocation {
  const place = index.findOf("place", id);
  const isCountry = place?.type === "country";
  return {
    extracted_place: toPrintableText(index.nameOf(id)),
    resolved_place: id,
    geonameid: externalIdOf(place, "geonames"),
    // The record keeps no coordinates.
    lat: null,
    lon: null,
    country_code: isCountry ? externalIdOf(place, "iso3166-1-alpha-3") : null,
    resolution: place === undefined ? null : (RESOLUTIONS[place.type] ?? null),
  };
}

function textInfoOf(index: RecordIndex, anchor: Anchor): PloverRecord["text_info"][number] {
  const { article, start, end } = anchor;
  const text = index.textOf(article);
  const sentences = index.sentencesOf(article);
  const sequence = sentences.findIndex((sentence) => sentence.end > start);
  const points =
    text === undefined || end > text.length ? undefined : toCodePointSpan(text, { start, end });
  return {
    text_story: article,
    sequence: sequence === -1 ? null : sequence + 1,
    start: points?.start ?? null,
    end: points?.end ?? null,
  };
}

function citeInfoOf(
  index: RecordIndex,
  { evidence }: Event,
  options: ExportOptions,
): PloverRecord["cite_info"] {
  const article = index.findOf("article", evidence[0]?.article ?? "");
  if (article === undefined) return null;
  return {
    corpus: index.dataset.manifest.name,
    citation: idOf(article, options),
    url: article.url,
    title: printable(article.headline),
    language: /^[a-z]{2}(?=-|$)/u.exec(article.language)?.[0] ?? null,
    publication: printable(article.publisher),
    copyright: printable(article.rights),
    codebook: "PLOVER manual, draft 2.0 of 2024-02-04",
    version: index.dataset.manifest.version,
  };
}

const printable = (text: string | null): string | null =>
  text === null ? null : toPrintableText(text);
