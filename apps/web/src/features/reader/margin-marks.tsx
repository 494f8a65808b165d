"use client";

import { useEffect, useState } from "react";
import type { ReactElement, RefObject } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { layoutMargin } from "./layout-margin.ts";
import type { MarginItem, MarginMark } from "./layout-margin.ts";
import { toRanges } from "./text-range.ts";
import type { ActiveClaim } from "./use-active-claim.ts";

type MarginMarksProps = {
  readonly claims: readonly ClaimCardData[];
  readonly text: RefObject<HTMLElement | null>;
  readonly active: ActiveClaim;
};

/**
 * The margin beside the text: a bar along each statement with its speaker's name, and the type of
 * each event at the line where its words begin. For the eye alone: the list of claims says it all.
 */
export function MarginMarks({ claims, text, active }: MarginMarksProps): ReactElement {
  const [marks, setMarks] = useState<readonly MarginMark[]>([]);
  useEffect(() => {
    const root = text.current;
    if (root === null) return;
    const measure = (): void => setMarks(layoutMargin(toItems(claims, root)));
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [claims, text]);

  return (
    <div aria-hidden className="margin-marks">
      {marks.map((mark) => (
        <MarginMarkView key={mark.id} mark={mark} active={active} />
      ))}
    </div>
  );
}

function MarginMarkView({
  mark,
  active,
}: {
  readonly mark: MarginMark;
  readonly active: ActiveClaim;
}): ReactElement {
  return (
    <div
      data-kind={mark.kind}
      data-lit={active.claim?.id === mark.id || undefined}
      onPointerEnter={() => active.point(mark.id)}
      onPointerLeave={() => active.point(null)}
    >
      {mark.kind === "statement" ? (
        <span
          className="margin-bar"
          style={{
            top: mark.top,
            height: mark.height,
            right: `calc(100% + ${13 + mark.lane * 5}px)`,
          }}
        />
      ) : null}
      {mark.label === null ? null : (
        <button
          type="button"
          tabIndex={-1}
          className="margin-label"
          style={{ top: mark.labelTop }}
          onClick={() => active.choose(mark.id)}
        >
          {mark.label}
        </button>
      )}
    </div>
  );
}

function toItems(claims: readonly ClaimCardData[], root: HTMLElement): MarginItem[] {
  const origin = root.getBoundingClientRect().top;
  return claims.flatMap((claim): MarginItem[] => {
    if (claim.kind === "relation") return [];
    const words = claim.kind === "statement" ? claim.words : claim.words.slice(0, 1);
    const rects = words.flatMap((span) =>
      toRanges(root, span).flatMap((range) => [...range.getClientRects()]),
    );
    const first = rects[0];
    if (first === undefined) return [];
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    const { id, kind } = claim;
    return [
      { id, kind, label: toLabel(claim), top: first.top - origin, height: bottom - first.top },
    ];
  });
}

function toLabel({ heading }: ClaimCardData): string {
  switch (heading.kind) {
    case "statement":
      return heading.speaker?.name ?? "not named";
    case "event":
      return heading.type;
    case "relation":
      return heading.predicate;
  }
}
