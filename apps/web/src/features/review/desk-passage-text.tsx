"use client";

import { memo, useLayoutEffect, useMemo, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { toSegments } from "#web/features/reader/to-segments.ts";
import type { Segment } from "#web/features/reader/to-segments.ts";
import type { DeskItem, DeskPassage, Proposal } from "./desk-item.ts";
import { toPassageMarks } from "./passage-marks.ts";
import type { PassageMark } from "./passage-marks.ts";

type DeskPassageTextProps = {
  readonly passage: DeskPassage;
  readonly item: DeskItem;
  /** As the reviewer has it by now. */
  readonly proposal: Proposal;
  /** Where the words are to be split, while that is being chosen. */
  readonly splitAt: number | null;
};

/** How far down in the frame the proposed words stand, as a part of its height. */
const EYE_LEVEL = 0.38;

/**
 * The paragraphs around a proposal, set as the reader sets them, in a frame that stays where it is:
 * the proposed words are always at the same height, whichever article they are from.
 */
export const DeskPassageText = memo(function DeskPassageText({
  passage,
  item,
  proposal,
  splitAt,
}: DeskPassageTextProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => toPassageMarks(passage, item, proposal), [passage, item, proposal]);

  useLayoutEffect(() => {
    const words = frame.current?.querySelector<HTMLElement>('[data-desk-mark="proposed"]');
    if (!frame.current || !words) return;
    frame.current.scrollTop = words.offsetTop - frame.current.clientHeight * EYE_LEVEL;
  }, [item.id, passage]);

  return (
    <div
      ref={frame}
      // What is scrolled must be reached with the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label="The words in the article"
      lang={passage.article.language}
      className="desk-frame"
    >
      <div className="article-text desk-text">
        {passage.blocks.map((block) => (
          <p key={block.start} data-block={block.start} data-role={block.role}>
            {toElements(toSegments(textOf(passage), block, marks), splitAt)}
          </p>
        ))}
      </div>
    </div>
  );
});

/** `toSegments` cuts by the article's offsets; what lies before the passage is not at hand. */
const textOf = ({ start, text }: DeskPassage): string => `${" ".repeat(start)}${text}`;

const toElements = (
  segments: readonly Segment<PassageMark>[],
  splitAt: number | null,
): ReactNode[] =>
  segments.flatMap((segment) =>
    segment.kind === "text" ? toWords(segment, splitAt) : toMark(segment, splitAt),
  );

function toMark(
  { start, end, mark, children }: Extract<Segment<PassageMark>, { kind: "mark" }>,
  splitAt: number | null,
): ReactElement {
  const inner = toElements(children, splitAt);
  const key = `${mark.kind}-${start}`;
  switch (mark.kind) {
    case "sentence":
      return (
        <span key={key} data-desk-mark="sentence">
          {inner}
        </span>
      );
    case "proposed":
      return (
        <mark
          key={key}
          data-desk-mark="proposed"
          data-kind={mark.as}
          data-first={start === mark.edge.start || undefined}
          data-last={end === mark.edge.end || undefined}
        >
          {inner}
        </mark>
      );
    case "neighbour":
      return (
        <span
          key={`${key}-${mark.id}`}
          data-desk-mark="neighbour"
          data-kind={mark.as}
          title={mark.words}
        >
          {inner}
        </span>
      );
  }
}

/** Words, with the place where they are to be split in between. */
function toWords(
  { start, end, text }: Extract<Segment<PassageMark>, { kind: "text" }>,
  splitAt: number | null,
): ReactNode[] {
  if (splitAt === null || splitAt < start || splitAt >= end) return [text];
  return [
    text.slice(0, splitAt - start),
    <span key="split" className="desk-split" role="img" aria-label="split here" />,
    text.slice(splitAt - start),
  ];
}
