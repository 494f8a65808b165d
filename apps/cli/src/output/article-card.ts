/** An article as a card: what is known of it, and what is read from it. */
import type { ArticleView } from "@onrecord/domain";
import { timeLine } from "./claim-card.ts";
import type { CardPaper } from "./entity-card.ts";
import { claimItem } from "./entity-card.ts";
import { field, fieldLines } from "./field-lines.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, line, strong } from "./line.ts";
import { countOf } from "./plural.ts";
import { wrapLine } from "./wrap.ts";

const UNKNOWN = "unknown";

export function articleCard(view: ArticleView, paper: CardPaper): Line[] {
  const { article, claims, mentions, times, sentences, text } = view;
  const { translation } = article;
  return [
    ...wrapLine(line(strong(view.title)), { width: paper.width }),
    line(accent(article.id)),
    BLANK,
    ...fieldLines(
      [
        field("Headline", article.headline ?? UNKNOWN),
        field("Publisher", article.publisher ?? UNKNOWN),
        field("Author", article.author ?? UNKNOWN),
        field("Published", view.published === null ? UNKNOWN : timeLine(view.published)),
        field("Rights", article.rights ?? UNKNOWN),
        field("Address", article.url),
        field("Language", article.language),
        field(
          "Translated",
          translation === null
            ? null
            : line(
                `from ${translation.from}, by ${translation.by}`,
                faint(
                  translation.reason === null
                    ? ""
                    : `  ${translation.basis}: ${translation.reason}`,
                ),
              ),
        ),
        field(
          "Text",
          `${countOf(sentences.length, "sentence")}, ${countOf(text.length, "character")}`,
        ),
        field("File", article.file),
        field("Fingerprint", `sha256 ${article.sha256}`),
        field(
          "Read from it",
          [
            countOf(mentions.length, "mention"),
            countOf(times.length, "date"),
            countOf(claims.length, "claim"),
          ].join(", "),
        ),
      ],
      paper.width,
    ),
    ...claimList(view, paper),
  ];
}

function claimList({ claims }: ArticleView, paper: CardPaper): Line[] {
  const shown = paper.all ? claims : claims.slice(0, 5);
  const left = claims.length - shown.length;
  if (claims.length === 0) return [];
  return [
    BLANK,
    line(strong("Claims"), faint(`  ${claims.length}`)),
    ...shown.flatMap((claim) => claimItem(claim, paper)),
    ...(left === 0 ? [] : [line(faint(`  and ${left} more: add --all`))]),
  ];
}
