/** Addresses with query parameters: filters, order and page of a list are kept in them. */

/** Query parameters as Next hands them to a page. */
export type SearchParams = { readonly [name: string]: string | readonly string[] | undefined };

/** Query parameters to write: one that is undefined or empty is left out. */
export type AddressParams = { readonly [name: string]: string | number | undefined };

/** The first value of a parameter, trimmed; undefined where there is none. */
export function readParam(params: SearchParams, name: string): string | undefined {
  const value = params[name];
  const first = typeof value === "string" || value === undefined ? value : value[0];
  const trimmed = first?.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** Filters of a list by their names in its address; each is undefined where the address has none. */
export type Filters<Name extends string> = { readonly [N in Name]?: string | undefined };

export function readFilters<Name extends string>(
  params: SearchParams,
  names: readonly Name[],
): Filters<Name> {
  const filters: { [N in Name]?: string | undefined } = {};
  for (const name of names) filters[name] = readParam(params, name);
  return filters;
}

/** A page of a list that is walked through from page to page. */
export type Walk = {
  /** Which page this is, for the reader; the rows on it follow from `after`. */
  readonly page: number;
  /** The word for this page that the page before gave; undefined on the first. */
  readonly after?: string | undefined;
};

export function readWalk(params: SearchParams): Walk {
  const after = readParam(params, "after");
  return { page: after === undefined ? 1 : readPage(params), after };
}

/** The page number in an address, counted from 1; what is no such number is the first page. */
export function readPage(params: SearchParams): number {
  const value = readParam(params, "page");
  return value !== undefined && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

/** A path with parameters. Slashes and colons stay as they are, because ids and queries hold them. */
export function toAddress(path: string, params: AddressParams): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${encodeValue(String(value))}`)
    .join("&");
  return query === "" ? path : `${path}?${query}`;
}

const KEPT: { readonly [encoded: string]: string } = { "%2F": "/", "%3A": ":", "%20": "+" };

const encodeValue = (value: string): string =>
  encodeURIComponent(value).replaceAll(/%(?:2F|3A|20)/gu, (encoded) => KEPT[encoded] ?? encoded);
