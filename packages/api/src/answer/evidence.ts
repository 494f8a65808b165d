import type { Passage } from "@onrecord/domain";
import { spanAddress } from "@onrecord/domain";
import { z } from "zod";

/** A stretch of a text, half-open, in UTF-16 code units. */
export const Stretch = z
  .object({ start: z.int(), end: z.int() })
  .meta({ id: "Span", description: "A stretch of a text, half-open, in UTF-16 code units." });

/** The sentence that carries something, with the words meant, and the address of these words. */
export const Evidence = z
  .object({
    article: z.string().describe("The id of the article."),
    sentence: z.string().describe("The sentence, or the run of sentences, exactly as it stands."),
    start: z.int().describe("Where the sentence begins in the article's text."),
    end: z.int(),
    words: z.array(z.string()).describe("The words meant, in the order of the text."),
    marks: z.array(Stretch).describe("Where they stand in `sentence`."),
    permalink: z.string().describe("The page of the article, at these words."),
  })
  .meta({
    id: "Evidence",
    description: "The sentence that carries something, with the words meant.",
  });
export type Evidence = z.infer<typeof Evidence>;

export const toEvidence = (passage: Passage, baseUrl: string): Evidence => ({
  article: passage.article,
  sentence: passage.text,
  ...toStretch(passage.sentence),
  words: passage.marks.map(({ start, end }) => passage.text.slice(start, end)),
  marks: passage.marks.map(toStretch),
  permalink: `${baseUrl}${spanAddress(passage.article, passage.target)}`,
});

export const toStretch = ({ start, end }: z.infer<typeof Stretch>): z.infer<typeof Stretch> => ({
  start,
  end,
});
