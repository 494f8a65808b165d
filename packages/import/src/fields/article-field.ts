/** What an article is made of, by the names that `--map` takes: `--map title=headline,date=day`. */
export const ARTICLE_FIELDS = [
  "title",
  "text",
  "date",
  "author",
  "publisher",
  "url",
  "language",
  "rights",
] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** Which field of a record or column of a table holds what: a column's name, or a dotted path into nested fields. */
export type FieldMapping = { readonly [Field in ArticleField]?: string };

/** What a source says about an article, field by field, as text that nobody has interpreted yet. */
export type FieldValues = { readonly [Field in ArticleField]?: string };

/**
 * The names that each field goes by, best first, as `normalizeFieldName` writes them: those of
 * schema.org, RSS and Atom, and of the APIs of news sites.
 */
export const FIELD_NAMES: { readonly [Field in ArticleField]: readonly string[] } = {
  title: [
    "title",
    "headline",
    "webtitle",
    "headlines",
    "subject",
    "heading",
    "name",
    "titel",
    "titre",
    "titulo",
  ],
  text: [
    "text",
    "bodytext",
    "body",
    "articlebody",
    "fulltext",
    "content",
    "contenttext",
    "contents",
    "bodyhtml",
    "contenthtml",
    "contentencoded",
    "articletext",
    "article",
    "story",
    "maintext",
    "texte",
    "texto",
    "transcript",
    "description",
    "summary",
    "abstract",
    "leadparagraph",
    "snippet",
  ],
  date: [
    "datepublished",
    "publishedat",
    "published",
    "publisheddate",
    "publicationdate",
    "publishdate",
    "webpublicationdate",
    "pubdate",
    "dateofpublication",
    "date",
    "datetime",
    "firstpublished",
    "createdat",
    "created",
    "datecreated",
    "timestamp",
    "time",
    "day",
    "datum",
    "fecha",
  ],
  author: [
    "author",
    "authors",
    "byline",
    "creator",
    "dccreator",
    "writer",
    "writtenby",
    "reporter",
    "autor",
    "auteur",
  ],
  publisher: [
    "publisher",
    "publication",
    "outlet",
    "newspaper",
    "sitename",
    "site",
    "source",
    "sourcename",
    "newssource",
    "media",
    "domain",
    "provider",
  ],
  url: [
    "canonical",
    "canonicalurl",
    "url",
    "weburl",
    "link",
    "permalink",
    "articleurl",
    "mainentityofpage",
    "href",
    "uri",
    "webpage",
    "address",
  ],
  language: [
    "language",
    "lang",
    "inlanguage",
    "languagecode",
    "locale",
    "langue",
    "sprache",
    "idioma",
  ],
  rights: [
    "rights",
    "license",
    "licence",
    "copyright",
    "copyrightnotice",
    "copyrightholder",
    "dcrights",
    "usageterms",
  ],
};

/** The name without case, spaces and marks: `Date Published`, `date_published` and `datePublished` are one name. */
export const normalizeFieldName = (name: string): string =>
  name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
