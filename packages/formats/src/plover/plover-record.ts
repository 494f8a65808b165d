/**
 * A record of PLOVER's JSON (openeventdata/PLOVER, manual of 2024-02-04, "PLOVER JSON"): the fields
 * that the record can fill. Null is what the record does not know.
 */
export type PloverEntity = {
  /** ISO 3166-1 alpha-3, of a country. */
  readonly code: string | null;
  /** PLOVER's code of the sector: `GOV`, `MIL`, … */
  readonly sector: string | null;
  readonly entity_text: string;
  /** Wikidata. */
  readonly identifier_id: string | null;
  /** The id on record. */
  readonly identifier_text: string;
};

export type PloverLocation = {
  readonly extracted_place: string;
  readonly resolved_place: string | null;
  readonly geonameid: string | null;
  readonly lat: null;
  readonly lon: null;
  readonly country_code: string | null;
  /** 5 part of a city, 4 city, 3 district, 2 province, 1 country. */
  readonly resolution: number | null;
};

export type PloverRecord = {
  readonly id: string;
  readonly has_event: true;
  /** First day that the event can have been on, ISO 8601. */
  readonly date: string | null;
  readonly enddate: string | null;
  readonly event: readonly string[];
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly actor: readonly PloverEntity[];
  readonly recipient: readonly PloverEntity[];
  readonly event_loc: PloverLocation | null;
  readonly quad_code: 1 | 2 | 3 | 4;
  readonly event_scale: number | null;
  /** The words that carry the event, one for each entry of `text_info`. */
  readonly event_text: readonly string[];
  readonly text: string;
  readonly text_info: readonly {
    readonly text_story: string;
    /** Which sentence of the article, from 1; null where its text is not at hand. */
    readonly sequence: number | null;
    /** Unicode code points of the article's text, half-open. */
    readonly start: number | null;
    readonly end: number | null;
  }[];
  readonly cite_info: {
    readonly corpus: string;
    readonly citation: string;
    readonly url: string | null;
    readonly title: string | null;
    /** ISO 639-1. */
    readonly language: string | null;
    readonly publication: string | null;
    readonly copyright: string | null;
    readonly codebook: string;
    readonly version: string;
  } | null;
  readonly coder: string;
  readonly coded_date: string;
  readonly link: string;
  readonly comment: string | null;
};
