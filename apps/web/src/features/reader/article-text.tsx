import { Fragment, memo } from "react";
import type { Block } from "@onrecord/domain";
import type { ReactElement } from "react";
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
      {toSegments(data.text, block, data.marks).map((segment) => (
        <SegmentView key={segment.start} segment={segment} data={data} />
      ))}
    </Element>
  );
}

function SegmentView({
  segment,
  data,
}: {
  readonly segment: Segment<TextMark>;
  readonly data: TextData;
}): ReactElement {
  if (segment.kind === "text") return <Words segment={segment} notes={data.notes} />;
  const { mark } = segment;
  return (
    <span
      data-mark={mark.kind}
      data-form={"form" in mark ? mark.form : undefined}
      data-claim={"claim" in mark ? mark.claim : undefined}
      title={toTitle(mark, data)}
    >
      {segment.children.map((child) => (
        <SegmentView key={child.start} segment={child} data={data} />
      ))}
    </span>
  );
}

/** Words without a mark, cut where a footnote of the printed page stands. */
function Words({
  segment: { start, end, text },
  notes,
}: {
  readonly segment: Extract<Segment<TextMark>, { kind: "text" }>;
  readonly notes: ReaderData["notes"];
}): ReactElement {
  const here = notes.filter(({ at }) => start < at && at <= end);
  const cuts = [...here.map(({ at }) => at), end];
  return (
    <>
      {cuts.map((to, index) => {
        const from = cuts[index - 1] ?? start;
        return (
          <Fragment key={from}>
            {from < to ? <span data-at={from}>{text.slice(from - start, to - start)}</span> : null}
            {here[index] === undefined ? null : (
              <sup className="footnote">{here[index].numbers.join(", ")}</sup>
            )}
          </Fragment>
        );
      })}
    </>
  );
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
