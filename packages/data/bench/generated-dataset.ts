/** A dataset of any size for benchmarks: the same for the same size, with words as frequent as in news. */
import { createHash } from "node:crypto";
import type { ArticleId, DatasetInput } from "@onrecord/domain";
import {
  ArticleId as ArticleIdSchema,
  createAnchor,
  Dataset,
  SCHEMA_VERSION,
  segmentBlocks,
} from "@onrecord/domain";

const VOCABULARY = Array.from({ length: 5000 }, (_, index) => `w${index.toString(36)}`);

/** Pseudo-random numbers below 1, the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ASSERTION = {
  basis: "textual",
  status: "accepted",
  provenance: {
    proposed: { by: { kind: "program", name: "bench" }, at: "2026-11-23", method: "made up" },
  },
} as const;

/** `size` articles of 8 sentences, each with a mention and a statement; one speaker to ten articles. */
export function generatedDataset(size: number): Dataset {
  const random = randomFrom(size);
  // Squared, the first words come far more often than the last, as in any language.
  const word = (): string => VOCABULARY[Math.floor(random() ** 3 * VOCABULARY.length)] ?? "";
  const sentence = (): string => `S${Array.from({ length: 16 }, word).join(" ")}.`;
  const speakers = Array.from({ length: Math.ceil(size / 10) }, (_, index) => `person/p${index}`);
  const parts = Array.from({ length: size }, (_, index) => {
    const text = Array.from({ length: 8 }, sentence).join(" ");
    return articleParts(text, { index, speaker: speakers[index % speakers.length] ?? "person/p0" });
  });
  return Dataset.parse({
    manifest: {
      name: "generated",
      title: "Generated",
      description: "Made up for a benchmark.",
      version: "1.0.0",
      schemaVersion: SCHEMA_VERSION,
      created: "2026-11-23",
      licenses: [{ name: "MIT" }],
      textRights: "none",
    },
    articles: parts.map(({ article }) => article),
    people: speakers.map((id, index) => ({
      kind: "person",
      id,
      names: [{ text: `Speaker ${index.toString(36)}` }],
    })),
    organizations: [],
    places: [],
    mentions: parts.map(({ mention }) => mention),
    times: [],
    statements: parts.map(({ statement }) => statement),
    events: [],
    relations: [],
    sources: [],
    acknowledgements: [],
    texts: Object.fromEntries(parts.map(({ file, source }) => [file, source])),
  } satisfies DatasetInput);
}

function articleParts(text: string, { index, speaker }: { index: number; speaker: string }) {
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id: ArticleId = ArticleIdSchema.parse(`article/${sha256.slice(0, 16)}`);
  const file = `texts/${sha256.slice(0, 16)}.txt`;
  const anchor = createAnchor(id, text, { start: 0, end: text.indexOf(".") + 1 });
  const known = { headline: null, publisher: null, author: null, url: null, rights: null };
  const published = { edtf: `${2000 + (index % 25)}-01-01`, basis: "textual" as const };
  return {
    file,
    source: { text, sha256, bytes: bytes.length },
    article: {
      kind: "article" as const,
      id,
      file,
      sha256,
      bytes: bytes.length,
      language: "en",
      ...known,
      published,
      blocks: segmentBlocks(text),
    },
    mention: {
      kind: "mention" as const,
      id: `mention/m${index}`,
      entity: speaker,
      form: "name" as const,
      anchor,
      ...ASSERTION,
    },
    statement: {
      kind: "statement" as const,
      id: `statement/s${index}`,
      speaker,
      manner: "indirect" as const,
      voice: id,
      content: [anchor],
      evidence: [anchor],
      ...ASSERTION,
    },
  };
}
