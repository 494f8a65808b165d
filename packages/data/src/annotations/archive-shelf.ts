/** The articles and records of a collection, for annotations that are to be found in them. */
import type { Mention } from "@onrecord/domain";
import type { AnnotatedArticle, AnnotationShelf } from "@onrecord/formats";
import { findOwnId, toEntitiesByName } from "@onrecord/formats";
import { findRecord, toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import { toAddressNumber } from "../import/versions.ts";

/** How many articles are kept at hand: annotations of one file are mostly about a few. */
const KEPT = 64;

/** Looks in the archive; an article that was asked for lately is not read again. */
export function createArchiveShelf(db: Database): AnnotationShelf {
  const kept = new Map<string, readonly AnnotatedArticle[]>();
  const namesOf = (id: string): readonly string[] => {
    const entity = findRecord(db, id);
    return entity !== undefined && "names" in entity ? entity.names.map(({ text }) => text) : [];
  };
  return {
    findArticles(source) {
      const known = kept.get(source);
      if (known !== undefined) return known;
      const found = findIds(db, source).flatMap((id) => readArticle(db, id, namesOf));
      if (kept.size >= KEPT) kept.clear();
      kept.set(source, found);
      return found;
    },
    has: (id) => findRecord(db, id) !== undefined,
    namesOf,
  };
}

/** The articles that an id of ours or an address names, the current version of each first. */
function findIds(db: Database, source: string): readonly string[] {
  const own = findOwnId(source);
  if (own !== undefined) return [own];
  if (!URL.canParse(source)) return [];
  return addressesOf(source).flatMap((address) =>
    db
      .all(
        `SELECT record.id FROM version JOIN record ON record.position = version.article
          WHERE version.address = ? ORDER BY version.newer IS NOT NULL, version.article DESC LIMIT 16`,
        toAddressNumber(address),
      )
      .map((row) => textOf(row, "id")),
  );
}

/** An address with its other spellings: with and without a slash at the end, http and https. */
function addressesOf(source: string): readonly string[] {
  const url = new URL(source);
  url.hash = "";
  const { href } = url;
  const slashed = href.endsWith("/") ? href.slice(0, -1) : `${href}/`;
  const spellings = [href, slashed];
  const others = spellings.map((each) =>
    each.startsWith("https:") ? `http:${each.slice(6)}` : each.replace(/^http:/, "https:"),
  );
  return [...new Set([...spellings, ...others])];
}

function readArticle(
  db: Database,
  id: string,
  namesOf: AnnotationShelf["namesOf"],
): AnnotatedArticle[] {
  const article = findRecord(db, id);
  if (article?.kind !== "article") return [];
  const row = db.first("SELECT text FROM text WHERE file = ?", article.file);
  if (row === undefined) return [];
  const mentions = readMentions(db, id);
  const entitiesByName = toEntitiesByName(mentions, namesOf);
  return [
    { id: article.id, sha256: article.sha256, text: textOf(row, "text"), mentions, entitiesByName },
  ];
}

/** All mentions in an article, rejected ones too: what was rejected is not proposed again. */
const readMentions = (db: Database, article: string): readonly Mention[] =>
  db
    .all(
      `SELECT record.json FROM record AS target
        JOIN reference ON reference.target = target.position
        JOIN record ON record.position = reference.source AND record.kind = 'mention'
        WHERE target.id = ? ORDER BY record.position`,
      article,
    )
    .map((row) => toRecord(textOf(row, "json")))
    .filter((record) => record.kind === "mention");
