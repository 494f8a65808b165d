/**
 * Names that stand for the same thing in every article: countries, capitals, large cities, regions
 * and organizations. Facts of `countries-list` (MIT), GeoNames (CC BY 4.0) and lists of our own.
 */
import { countries } from "countries-list";
import type { OrganizationType, PlaceType } from "@onrecord/domain";
import { nationalities } from "../lexicon/demonyms.ts";
import { ARMED_FORCES } from "./armed-forces.ts";
import { CITIES_LIST } from "./cities-list.ts";
import { MORE_ORGANIZATIONS } from "./more-organizations.ts";
import { ORGANIZATIONS_LIST } from "./organizations-list.ts";
import {
  CONTINENTS,
  COUNTRY_GROUPS,
  MORE_CITIES,
  REGIONS,
  STATE_ABBREVIATIONS,
  STATES,
} from "./regions.ts";

/** What a name may stand for. */
export type GazetteerEntry = {
  /** The name by which it is known, as an encyclopedia heads its page. */
  readonly title: string;
  /** The ISO 3166-1 alpha-2 code of the country that it is or lies in, where it has one. */
  readonly country: string | null;
  /** Whether it is its country's capital. */
  readonly capital: boolean;
} & (
  | { readonly kind: "place"; readonly type: PlaceType }
  | { readonly kind: "organization"; readonly type: OrganizationType }
);

/** Other names of countries, and those that news prefers to the official ones. */
const COUNTRY_ALIASES: { readonly [code: string]: string } = {
  US: "U.S.|U.S|U.S.A.|the States",
  GB: "U.K.|U.K",
  AE: "U.A.E.",
  TR: "Turkiye",
  CI: "Côte d'Ivoire|Côte d’Ivoire",
  CD: "D.R. Congo|DR Congo|Congo",
  KP: "N. Korea|DPRK",
  KR: "S. Korea|Korea",
  CN: "People's Republic of China|PRC|mainland China",
  PS: "Palestinian territories|Occupied Palestinian Territory|State of Palestine",
  BA: "Bosnia|Bosnia-Herzegovina",
  SA: "Kingdom of Saudi Arabia",
  MO: "Macau",
  CZ: "Czech Republic",
  SK: "Slovak Republic",
  KG: "Kyrgyz Republic",
  BS: "The Bahamas",
  GM: "The Gambia",
  NL: "The Netherlands",
  PH: "The Philippines",
  FM: "Federated States of Micronesia",
  ST: "São Tomé and Príncipe",
};

/** How an encyclopedia heads the page where `countries-list` says it otherwise. */
const COUNTRY_TITLES: { readonly [code: string]: string } = {
  TR: "Turkey",
  CI: "Ivory Coast",
  CZ: "Czech Republic",
  GE: "Georgia (country)",
  IE: "Republic of Ireland",
  CV: "Cape Verde",
  TL: "Timor-Leste",
  BS: "The Bahamas",
  GM: "The Gambia",
  MO: "Macau",
  FM: "Federated States of Micronesia",
};

/** The same of capitals. */
const CAPITAL_TITLES: { readonly [capital: string]: string } = {
  "Washington D.C.": "Washington, D.C.",
  "City of Victoria": "Victoria, Hong Kong",
  Reykjavik: "Reykjavík",
};

type Entries = Map<string, GazetteerEntry[]>;

function makeGazetteer(): Entries {
  const entries: Entries = new Map();
  for (const [code, country] of Object.entries(countries)) {
    const title = COUNTRY_TITLES[code] ?? country.name;
    const entry = { kind: "place", type: "country", title, country: code, capital: false } as const;
    const aliases = (COUNTRY_ALIASES[code] ?? "").split("|");
    const others = "alias" in country ? (country.alias ?? []) : [];
    for (const name of [title, country.name, ...others, ...aliases]) add(entries, name, entry);
    const { capital } = country;
    if (capital === "") continue;
    const city = { kind: "place", type: "city", country: code, capital: true } as const;
    add(entries, capital, { ...city, title: CAPITAL_TITLES[capital] ?? capital });
  }
  for (const [list, type] of [
    [CONTINENTS, "continent"],
    [COUNTRY_GROUPS, "country-group"],
    [REGIONS, "region"],
  ] as const) {
    for (const item of list.split("|")) addPlace(entries, item, { type, country: null });
  }
  for (const item of STATE_ABBREVIATIONS.split("|"))
    addPlace(entries, item, { type: "region", country: null });
  for (const item of `${MORE_CITIES}|${CITIES_LIST}`.split("|"))
    addPlace(entries, item.slice(2), { type: "city", country: item.slice(0, 2) });
  addOrganizations(entries);
  addNational(entries);
  return entries;
}

const FORCES = ["Armed Forces", "armed forces", "army", "military", "troops", "forces", "soldiers"];

/** Bodies that every country has, as "the Malian Armed Forces" and "the Government of Mali". */
function addNational(entries: Entries): void {
  const base = { kind: "organization", capital: false } as const;
  for (const [word, country] of nationalities()) {
    const forces = ARMED_FORCES.get(country) ?? `${word} Armed Forces`;
    for (const name of FORCES)
      add(entries, `${word} ${name}`, { ...base, type: "armed-force", title: forces, country });
    for (const name of ["Army", "Navy", "Air Force"]) {
      const title = `${word} ${name}`;
      add(entries, title, { ...base, type: "armed-force", title, country });
    }
    const place = COUNTRY_TITLES[country] ?? toCountryName(country);
    const title = `Government of ${place.replace(/ \(country\)$/u, "")}`;
    for (const name of [title, `${word} government`, `${word} Government`])
      add(entries, name, { ...base, type: "government", title, country });
  }
}

const toCountryName = (code: string): string =>
  Object.entries(countries).find(([known]) => known === code)?.[1].name ?? code;

function addPlace(
  entries: Entries,
  item: string,
  { type, country }: { readonly type: PlaceType; readonly country: string | null },
): void {
  const [name = "", title = name] = item.split("=");
  add(entries, name, { kind: "place", type, title, country, capital: false });
}

function addOrganizations(entries: Entries): void {
  const lists = [...Object.entries(ORGANIZATIONS_LIST), ...Object.entries(MORE_ORGANIZATIONS)];
  for (const [type, list] of lists) {
    for (const item of list.split(";")) {
      const names = item.split("=");
      const [title = ""] = names;
      const isNational = type === "government" && /\bUnited States\b/u.test(title);
      const country = isNational ? "US" : null;
      const entry = {
        kind: "organization",
        type: toOrganizationType(type),
        title,
        country,
        capital: false,
      } as const;
      for (const name of [...names, ...americanNames(title)]) add(entries, name, entry);
    }
  }
}

/** "United States Central Command" is "U.S. Central Command" and "US Central Command" as well. */
function americanNames(title: string): string[] {
  const rest =
    /^United States (.+)$/u.exec(title)?.[1] ?? /^(.+) of the United States$/u.exec(title)?.[1];
  return rest === undefined ? [] : ["U.S.", "US", "United States"].map((word) => `${word} ${rest}`);
}

const ORGANIZATION_TYPES: ReadonlyMap<string, OrganizationType> = new Map(
  (
    [
      "international-organization",
      "government",
      "armed-force",
      "armed-group",
      "party",
      "media",
      "company",
    ] as const
  ).map((type) => [type, type]),
);

const toOrganizationType = (type: string): OrganizationType =>
  ORGANIZATION_TYPES.get(type) ?? "group";

function add(entries: Entries, name: string, entry: GazetteerEntry): void {
  if (name === "") return;
  const key = foldKey(name);
  const known = entries.get(key);
  if (known === undefined) entries.set(key, [entry]);
  else if (!known.some(({ title, kind }) => title === entry.title && kind === entry.kind))
    known.push(entry);
}

/** Names are compared without a leading article, with straight apostrophes and single spaces. */
const foldKey = (name: string): string =>
  name
    .replaceAll("’", "'")
    .replaceAll(/\s+/gu, " ")
    .replace(/^the\s+(?=\p{Lu})/iu, "");

let gazetteer: Entries | undefined;

/** A place in capitals, as datelines have it: "NEW YORK". */
const CAPITALS = /^\p{Lu}{4,}(?: \p{Lu}+)*$|^\p{Lu}{3} \p{Lu}{3,}$/u;

/** What a name may stand for, the likeliest first; empty where the gazetteer does not have it. */
export function findInGazetteer(name: string): readonly GazetteerEntry[] {
  gazetteer ??= makeGazetteer();
  const known = gazetteer.get(foldKey(name));
  if (known !== undefined || !CAPITALS.test(name)) return known ?? [];
  const plain = name.replaceAll(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLowerCase());
  return (gazetteer.get(plain) ?? []).filter(({ kind }) => kind === "place");
}

/** The country of an ISO 3166-1 alpha-2 code. */
export function findCountry(code: string): GazetteerEntry | undefined {
  const country = Object.entries(countries).find(([known]) => known === code)?.[1];
  if (country === undefined) return undefined;
  return findInGazetteer(COUNTRY_TITLES[code] ?? country.name).find(
    ({ kind, type }) => kind === "place" && type === "country",
  );
}

const STATE_NAMES: ReadonlySet<string> = new Set([...STATES.split("|"), "Washington"]);

/** Whether a name is that of a state of the United States. */
export const isState = (name: string): boolean => STATE_NAMES.has(name);
