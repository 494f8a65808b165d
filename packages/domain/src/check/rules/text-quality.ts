/** The quality of an article's text: what a conversion or a slip of the hand left in it. */
import type { ReadableArticle, Rule } from "../check-context.ts";
import type { Span } from "../../text/span.ts";
import {
  ARTEFACTS,
  findDoubledSpaces,
  findDoubledWords,
  findInvisible,
  findMatches,
  findMissingSpaces,
  findStrayPunctuation,
  wordsAround,
} from "../text-defects.ts";

/** The words of an article at each span. */
const each = (readable: ReadableArticle, spans: readonly Span[]) =>
  spans.map((span) => ({ ...readable, span, words: wordsAround(readable.text, span) }));

export const encodingArtefacts: Rule = (context) =>
  context.readableArticles.flatMap((readable) =>
    ARTEFACTS.flatMap(({ artefact, pattern }) =>
      each(readable, findMatches(readable.text, pattern)).map((at) =>
        context.reportText("text-encoding-artefact", at, { artefact, words: at.words }),
      ),
    ),
  );

export const strayPunctuation: Rule = (context) =>
  context.readableArticles.flatMap((readable) =>
    each(readable, findStrayPunctuation(readable.text, readable.article.language)).map((at) =>
      context.reportText("text-stray-punctuation", at, { words: at.words }),
    ),
  );

export const unbalancedQuotations: Rule = (context) =>
  context.readableArticles.flatMap((readable) =>
    each(readable, context.readings.quotationsOf(readable).unbalanced).map((at) => {
      const mark = readable.text.slice(at.span.start, at.span.end);
      return context.reportText("text-unbalanced-quotation", at, { mark, words: at.words });
    }),
  );

export const doubledSpaces: Rule = (context) =>
  context.readableArticles.flatMap((readable) =>
    each(readable, findDoubledSpaces(readable.text)).map((at) => {
      const args = { count: at.span.end - at.span.start, words: at.words };
      return context.reportText("text-doubled-space", at, args);
    }),
  );

export const missingSpaces: Rule = (context) =>
  context.readableArticles.flatMap((readable) =>
    each(readable, findMissingSpaces(readable.text)).map((at) =>
      context.reportText("text-missing-space", at, { words: at.words }),
    ),
  );

export const doubledWords: Rule = (context) =>
  context.readableArticles.flatMap((readable) =>
    each(readable, findDoubledWords(readable.text, readable.article.language)).map((at) =>
      context.reportText("text-doubled-word", at, { words: at.words }),
    ),
  );

export const controlCharacters: Rule = (context) =>
  context.readableArticles.flatMap((readable) =>
    each(readable, findInvisible(readable.text)).map((at) => {
      const code = readable.text.codePointAt(at.span.start) ?? 0;
      const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
      return context.reportText("text-control-character", at, { codePoint });
    }),
  );
