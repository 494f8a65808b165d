import type { Article, Dataset, Manifest, Source } from "@onrecord/domain";
import { isOnRecord } from "@onrecord/domain";
import { toAddressValue } from "./address-value.ts";
import type { LinkedNode } from "./linked-node.ts";
import type { NodeScope } from "./node-scope.ts";
import { daysOf, toDatedNode } from "./time-nodes.ts";
import { withoutEmpty } from "./without-empty.ts";

/** An article with its text, and the entities that it mentions. */
export function toArticleNode(article: Article, slice: Dataset, scope: NodeScope): LinkedNode {
  const { author, headline, language, publisher, published, url } = article;
  const iri = scope.iriOf(article.id);
  const text = scope.options.withoutText === true ? undefined : scope.textOf(article.id);
  return withoutEmpty({
    "@id": iri,
    "@type": ["NewsArticle"],
    headline,
    inLanguage: language,
    articleBody: text,
    // The record does not say whether an author is a person, several, or an agency: no type.
    author: author === null ? null : { "@id": `${iri}/author`, name: author },
    publisher:
      publisher === null
        ? null
        : { "@id": `${iri}/publisher`, "@type": ["Organization"], name: publisher },
    url: url === null ? null : toAddressValue(url),
    copyrightNotice: article.rights,
    datePublished: published === null ? null : daysOf(published.edtf).first,
    published:
      published === null
        ? null
        : { ...toDatedNode(published, `${iri}/published`), "@type": ["Publication"] },
    translationOfWork: article.translation === null ? null : toOriginal(article, iri),
    file: article.file,
    sha256: article.sha256,
    bytes: article.bytes,
    block: toBlocks(article, iri, scope),
    mentions: mentionedIn(article, slice).map(scope.iriOf),
  });
}

/** The text that this one was translated from, of which nothing is known but its language. */
function toOriginal({ translation }: Article, iri: string): LinkedNode | null {
  if (translation === null) return null;
  return withoutEmpty({
    "@id": `${iri}/original`,
    "@type": ["CreativeWork"],
    inLanguage: translation.from,
    translatedBy: translation.by,
    basis: translation.basis,
    reason: translation.reason,
  });
}

/** The blocks in code points. Without the text at hand there are none: offsets would be wrong. */
function toBlocks(article: Article, iri: string, scope: NodeScope): readonly LinkedNode[] {
  const toCodePoints = scope.codePointsIn(article.id);
  if (toCodePoints === undefined) return [];
  return article.blocks.map((block, index) => ({
    "@id": `${iri}/block/${index + 1}`,
    "@type": ["Block"],
    role: block.role,
    ...toCodePoints(block),
  }));
}

const mentionedIn = ({ id }: Article, { mentions }: Dataset): readonly string[] => [
  ...new Set(
    mentions
      .filter((mention) => mention.anchor.article === id && isOnRecord(mention))
      .map(({ entity }) => entity),
  ),
];

/** Where a fact from outside the articles was seen. */
export const toSourceNode = (source: Source, scope: NodeScope): LinkedNode =>
  withoutEmpty({
    "@id": scope.iriOf(source.id),
    "@type": ["CreativeWork", "Source"],
    name: source.title,
    locator: source.locator,
    url: source.url === null ? null : toAddressValue(source.url),
    licence: source.licence,
    description: source.note,
  });

/** What the record says of itself. */
export const toDatasetNode = (manifest: Manifest): LinkedNode => {
  const iri = `urn:on-record:dataset/${manifest.name}`;
  return withoutEmpty({
    "@id": iri,
    "@type": ["Dataset"],
    name: manifest.title,
    description: manifest.description,
    version: manifest.version,
    schemaVersion: String(manifest.schemaVersion),
    dateModified: manifest.created,
    license: manifest.licenses.map(({ name, title, path }, index) =>
      withoutEmpty({
        "@id": `${iri}/licence/${index + 1}`,
        "@type": ["CreativeWork"],
        licence: name,
        name: title ?? null,
        address: path ?? null,
      }),
    ),
    copyrightNotice: manifest.textRights,
  });
};
