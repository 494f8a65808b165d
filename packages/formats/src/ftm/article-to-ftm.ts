import type { Article, Mention, RecordIndex } from "@onrecord/domain";
import { formatEdtf } from "@onrecord/domain";
import { permalinkOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { findEntity } from "../find-entity.ts";
import { quoteOf } from "../short-quote.ts";
import { countryOf, ftmSchemaOf, isLegalEntity } from "./entity-to-ftm.ts";
import { toFtmDates } from "./ftm-dates.ts";
import type { FtmEntity } from "./ftm-entity.ts";
import { ftmEntity, ftmId } from "./ftm-entity.ts";
import { findFtmLanguage } from "./ftm-language.ts";

/** Longer values of a property of type text are refused: a longer text is several values, in order. */
const TEXT_LENGTH = 60_000;

/** An article with its text. */
export function articleToFtm(
  index: RecordIndex,
  article: Article,
  options: ExportOptions,
): FtmEntity {
  const { published, translation } = article;
  const text = options.withoutText === true ? undefined : index.textOf(article.id);
  return ftmEntity(ftmId(article.id), "Article", {
    fileName: article.file.slice(article.file.lastIndexOf("/") + 1),
    title: article.headline,
    author: article.author,
    publisher: article.publisher,
    sourceUrl: [article.url, permalinkOf(article, options)],
    language: findFtmLanguage(article.language),
    mimeType: "text/plain",
    fileSize: String(article.bytes),
    publishedAt: toFtmDates(published?.edtf).date,
    bodyText: text === undefined ? [] : inPieces(text),
    notes: [
      `sha256 ${article.sha256}`,
      published === null
        ? undefined
        : `Published: ${formatEdtf(published.edtf)} (${published.basis})`,
      published?.reason,
      translation === null
        ? undefined
        : `Translated from ${translation.from}, by: ${translation.by} (${translation.basis})`,
      article.rights === null ? undefined : `Rights: ${article.rights}`,
    ],
  });
}

/** A text in pieces, none of which ends inside a pair of surrogates. */
function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const full = Math.min(start + TEXT_LENGTH, text.length);
    const isHigh = full < text.length && /[\uD800-\uDBFF]/u.test(text.charAt(full - 1));
    const end = isHigh ? full - 1 : full;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/**
 * A mention. Its words are what FollowTheMoney calls its name; a pronoun would match anybody, and
 * has the name of who is meant instead. Where the words stand is in its id.
 */
export function mentionToFtm(
  index: RecordIndex,
  mention: Mention,
  options: ExportOptions,
): FtmEntity {
  const entity = findEntity(index, mention.entity);
  return ftmEntity(ftmId(mention.id), "Mention", {
    document: ftmId(mention.anchor.article),
    name:
      mention.form === "pronoun" || !/\S/u.test(mention.anchor.exact)
        ? index.nameOf(mention.entity)
        : quoteOf(mention.anchor.exact, options),
    resolved: isLegalEntity(mention.entity) ? ftmId(mention.entity) : undefined,
    detectedSchema: entity === undefined ? undefined : ftmSchemaOf(entity),
    contextCountry: entity === undefined ? undefined : countryOf(entity),
  });
}
