import { z } from "zod";
import { Basis } from "../claim/epistemics.ts";
import { ArticleId } from "../id.ts";
import { Block } from "../text/block.ts";

/** A fact about an article that may have been worked out rather than read. */
const inferable = {
  basis: Basis,
  reason: z.string().min(1).nullable().default(null),
};

/** That a text is a translation: from which language (BCP 47), and by whom. */
export const Translation = z.strictObject({
  from: z.string().min(2),
  by: z.enum(["machine", "person", "unknown"]),
  ...inferable,
});
export type Translation = z.infer<typeof Translation>;

/** When an article was published, as EDTF: `2024-02-28/..` is that day or any later one. */
export const Publication = z.strictObject({ edtf: z.string().min(1), ...inferable });
export type Publication = z.infer<typeof Publication>;

/**
 * An article: where its exact text lies, the text's fingerprint, and what is known about it. Null
 * means unknown, and is shown as such. The text itself is in `Dataset.texts[article.file]`.
 */
export const Article = z.strictObject({
  kind: z.literal("article"),
  id: ArticleId,
  /** The text's path inside the dataset folder, with `/`: `texts/aec4ca49b0d251b8.txt`. */
  file: z
    .string()
    .regex(/^texts\/[A-Za-z0-9._-]+$/, { error: 'must be a file name under "texts/"' }),
  /** sha256 of the text's bytes, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "must be 64 lower-case hex digits" }),
  /** The text's length in bytes. */
  bytes: z.int().positive(),
  /** BCP 47. */
  language: z.string().min(2),
  translation: Translation.nullable().default(null),
  headline: z.string().min(1).nullable(),
  publisher: z.string().min(1).nullable(),
  author: z.string().min(1).nullable(),
  url: z.url().nullable(),
  rights: z.string().min(1).nullable(),
  published: Publication.nullable(),
  blocks: z.array(Block).min(1),
});
export type Article = z.infer<typeof Article>;
