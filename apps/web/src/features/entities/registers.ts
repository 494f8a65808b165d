import type { ExternalScheme } from "@onrecord/domain";

/** The registers outside, in words. */
export const SCHEME_WORDS: { readonly [S in ExternalScheme]: string } = {
  wikidata: "Wikidata",
  "iso3166-1-alpha-2": "Country code (two letters)",
  "iso3166-1-alpha-3": "Country code (three letters)",
  geonames: "GeoNames",
};

/** Where a register shows this identifier; undefined for registers without such pages. */
export function findRegisterAddress(scheme: ExternalScheme, value: string): string | undefined {
  switch (scheme) {
    case "wikidata":
      return `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`;
    case "geonames":
      return `https://www.geonames.org/${encodeURIComponent(value)}`;
    case "iso3166-1-alpha-2":
    case "iso3166-1-alpha-3":
      return undefined;
  }
}
