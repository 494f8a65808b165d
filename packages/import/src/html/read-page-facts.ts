import type { FieldValues } from "../fields/article-field.ts";
import type { JsonLdFacts } from "./read-json-ld.ts";
import type { PageScan } from "./scan-page.ts";

/** Meta names for each field, best first: Open Graph, Dublin Core, Highwire (citation_…), and sites' own. */
const METAS = {
  title: [
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "headline",
    "title",
    "parsely-title",
    "sailthru.title",
  ],
  author: [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "og:article:author",
  ],
  publisher: [
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
    "publisher",
    "application-name",
  ],
  date: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
  ],
  language: ["og:locale", "content-language", "dc.language", "language"],
  rights: ["copyright", "dc.rights", "dcterms.rights", "dcterms.license", "rights"],
} as const;

/**
 * What a page says about its article: JSON-LD before Open Graph and other metas, and those before
 * the page's own elements. Markup is not read from here, and nothing is guessed.
 *
 * @param address Where the page was fetched from, if that is known.
 */
export function readPageFacts(
  scan: PageScan,
  jsonLd: JsonLdFacts,
  address: string | null,
): FieldValues {
  const values: { [Field in keyof FieldValues]: string | undefined } = {
    title: jsonLd.title ?? findMeta(scan, METAS.title),
    author: jsonLd.author ?? findAuthors(scan),
    publisher: jsonLd.publisher ?? findMeta(scan, METAS.publisher),
    date: jsonLd.date ?? findMeta(scan, METAS.date) ?? findTime(scan),
    url: findAddress(scan, jsonLd.url, address),
    language: jsonLd.language ?? scan.language ?? findMeta(scan, METAS.language),
    rights: jsonLd.rights ?? findMeta(scan, METAS.rights) ?? scan.links.get("license"),
  };
  return Object.fromEntries(Object.entries(values).filter(([, words]) => words?.trim()));
}

const findMeta = ({ metas }: PageScan, names: readonly string[]): string | undefined =>
  names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined);

/** Several metas of one name are several authors; an address is no name. */
function findAuthors({ metas }: PageScan): string | undefined {
  for (const name of METAS.author) {
    const names = metas.get(name)?.filter((author) => !/^https?:/iu.test(author)) ?? [];
    if (names.length > 0) return [...new Set(names)].join(", ");
  }
  return undefined;
}

/** A time that is marked as the publication's, or the only one on the page. */
function findTime({ times }: PageScan): string | undefined {
  const marked = times.find(({ isPublication }) => isPublication);
  const values = new Set(times.map(({ value }) => value));
  return marked?.value ?? (values.size === 1 ? times[0]?.value : undefined);
}

/** The canonical address, made absolute by what else is known of where the page was. */
function findAddress(
  { metas, links, base, savedFrom }: PageScan,
  described: string | undefined,
  address: string | null,
): string | undefined {
  const grounds = [address, base, metas.get("og:url")?.[0], described, savedFrom];
  const ground = grounds.find((url) => isAbsolute(url)) ?? undefined;
  const candidates = [
    links.get("canonical"),
    metas.get("og:url")?.[0],
    described,
    address,
    savedFrom,
  ];
  for (const candidate of candidates) {
    const url = candidate ? URL.parse(candidate.trim(), ground) : null;
    if (url !== null && isAbsolute(url.href)) return url.href;
  }
  return undefined;
}

const isAbsolute = (url: string | null | undefined): boolean => /^https?:\/\//iu.test(url ?? "");
