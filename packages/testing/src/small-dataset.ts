/** For tests: datasets made of a few words, with everything that a record must have filled in. */
import { createHash } from "node:crypto";
import type { Anchor, DatasetInput, SourceText } from "@onrecord/domain";
import {
  ArticleId,
  createAnchor,
  Dataset,
  emptyDataset,
  Manifest,
  SCHEMA_VERSION,
  segmentBlocks,
} from "@onrecord/domain";

/** A text with the fingerprint of its bytes. */
export function toSourceText(text: string): SourceText {
  const bytes = new TextEncoder().encode(text);
  return {
    text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.byteLength,
  };
}

/** An article made of a text, with what is needed to write records on it. */
export type SmallArticle = {
  readonly id: ArticleId;
  readonly file: string;
  readonly source: SourceText;
  readonly record: DatasetInput["articles"][number];
  /** The anchor of the nth place (from 1) where the words stand. @throws Error when there is none. */
  readonly anchor: (words: string, nth?: number) => Anchor;
};

export function smallArticle(text: string, published: string | null = null): SmallArticle {
  const source = toSourceText(text);
  const id = ArticleId.parse(`article/${source.sha256.slice(0, 16)}`);
  const file = `texts/${source.sha256.slice(0, 16)}.txt`;
  return {
    id,
    file,
    source,
    record: {
      kind: "article",
      id,
      file,
      sha256: source.sha256,
      bytes: source.bytes,
      language: "en",
      headline: null,
      publisher: null,
      author: null,
      url: null,
      rights: null,
      published: published === null ? null : { edtf: published, basis: "textual" },
      blocks: segmentBlocks(text),
    },
    anchor: (words, nth = 1) => {
      let start = -1;
      for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
      if (start === -1) throw new Error(`“${words}” does not stand ${nth} times in the text`);
      return createAnchor(id, text, { start, end: start + words.length });
    },
  };
}

/** What says how an assertion was read. */
export const READ_BY_HAND = {
  basis: "textual",
  status: "accepted",
  provenance: {
    proposed: { by: { kind: "group", name: "Testers" }, at: "2026-11-23", method: "by hand" },
    decided: { by: { kind: "group", name: "Testers" }, at: "2026-11-23", method: "by hand" },
  },
} as const;

const MANIFEST = Manifest.parse({
  name: "small",
  title: "Small",
  description: "A dataset for a test.",
  version: "1.0.0",
  schemaVersion: SCHEMA_VERSION,
  created: "2026-11-23",
  licenses: [{ name: "MIT" }],
  textRights: "unknown",
});

type Tables = Partial<Omit<DatasetInput, "manifest" | "articles" | "texts">>;

/** A dataset of these articles and records. */
export function smallDataset(articles: readonly SmallArticle[], tables: Tables = {}): Dataset {
  return Dataset.parse({
    ...emptyDataset(MANIFEST),
    articles: articles.map((article) => article.record),
    ...tables,
    texts: Object.fromEntries(articles.map(({ file, source }) => [file, source])),
  });
}
