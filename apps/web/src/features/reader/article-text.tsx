import { memo } from "react";
import type { Block } from "@onrecord/domain";
import type { ReactElement, ReactNode } from "react";
import { toSegments } from "./to-segments.ts";
import type { Segment } from "./to-segments.ts";
import type { ReaderData, TextMark } from "./reader-data.ts";

type TextData = Pick<ReaderData, "text" | "blocks" | "marks" | "named" | "language" | "notes">;

/**
 * The article's text, exactly, with its marks. Never rendered again while the page is open: what is
 * lit is lit by highlights, and layers are switched by the style sheet.
 */
export const ArticleText = memo(function ArticleText({
  data,
}: {
  readonly data: TextData;
}): ReactElement {
  return (
    <div lang={data.language} className="article-text">
      {data.blocks.map((block) => (
        <ArticleBlock key={block.start} block={block} data={data} />
      ))}
    </div>
  );
});

function ArticleBlock({
  block,
  data,
}: {
  readonly block: Block;
  readonly data: TextData;
}): ReactElement {
  const Element = block.role === "headline" || block.role === "cross-heading" ? "h2" : "p";
  const hangs = /^[“"«‘]/.test(data.text.slice(block.start, block.start + 1));
  return (
    <Element data-block={block.start} data-role={block.role} data-hangs={hangs || undefined}>
      {toElements(toSegments(data.text, block, data.marks), data)}
    </Element>
  );
}

/** Plain functions and not components: a long text has thousands of segments to bring to life. */
const toElements = (segments: readonly Segment<TextMark>[], data: TextData): ReactNode[] =>
  segments.flatMap((segment) =>
    segment.kind === "text" ? toWords(segment, data.notes) : toMarkElement(segment, data),
  );

function toMarkElement(
  { start, mark, children }: Extract<Segment<TextMark>, { kind: "mark" }>,
  data: TextData,
): ReactElement {
  return (
    <span
      key={`mark-${start}`}
      data-mark={mark.kind}
      data-form={"form" in mark ? mark.form : undefined}
      data-outer={children.some(holdsMention) || undefined}
      data-claim={"claim" in mark ? mark.claim : undefined}
      title={toTitle(mark, data)}
    >
      {toElements(children, data)}
    </span>
  );
}

/** Whether a line has to be left free for the mention of somebody else inside. */
const holdsMention = (segment: Segment<TextMark>): boolean =>
  segment.kind === "mark" && ("form" in segment.mark || segment.children.some(holdsMention));

/** Words without a mark, cut where footnotes of the printed page stand. */
function toWords(
  { start, end, text }: Extract<Segment<TextMark>, { kind: "text" }>,
  notes: ReaderData["notes"],
): ReactNode[] {
  const here = notes.filter(({ at }) => start < at && at <= end);
  const starts = [...new Set([start, ...here.map(({ at }) => at)])].filter((at) => at < end);
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? end;
    return [
      <span key={`words-${from}`} data-at={from}>
        {text.slice(from - start, to - start)}
      </span>,
      ...here
        .filter(({ at }) => at === to)
        .map(({ number, kind }) => (
          <sup key={`note-${number}`} className="footnote" data-kind={kind}>
            {number}
          </sup>
        )),
    ];
  });
}

/** What a mark says to a pointer that rests on it. Statements say it in the list beside the text. */
function toTitle(mark: TextMark, data: TextData): string | undefined {
  switch (mark.kind) {
    case "statement":
      return undefined;
    case "time":
      return mark.reason === null ? mark.label : `${mark.label}. ${mark.reason}`;
    case "defect":
      return mark.reason === null ? mark.title : `${mark.title}. ${mark.reason}`;
    case "person":
    case "organization":
    case "place":
      return data.named[mark.entity]?.entity.name;
  }
}
