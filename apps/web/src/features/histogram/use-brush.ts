"use client";

import { useState } from "react";
import type { PointerEvent } from "react";

/** Bars that are chosen, both ends included, counted from 0. */
export type Selection = { readonly from: number; readonly to: number };

export type Brush = {
  readonly selection: Selection;
  /** Whether it leaves bars out. */
  readonly narrows: boolean;
  /** The bar under the pointer, where there is one and nothing is being drawn. */
  readonly pointed: number | null;
  readonly select: (selection: Selection) => void;
  readonly selectAll: () => void;
  /** What draws a selection over the bars with a pointer or a finger; `finish` is told when it lets go. */
  readonly toDrawing: (finish: (selection: Selection) => void) => Drawing;
};

type Drawing = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
  readonly onPointerLeave: () => void;
};

/** What is chosen among `count` bars, by dragging over them or by `select`. */
export function useBrush(count: number): Brush {
  const all = { from: 0, to: count - 1 };
  const [selection, select] = useState<Selection>(all);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const barOf = (event: PointerEvent): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const bar = Math.floor(((event.clientX - left) / Math.max(1, width)) * count);
    return Math.min(count - 1, Math.max(0, bar));
  };
  const selectAll = (): void => select(all);
  return {
    selection,
    narrows: selection.from > 0 || selection.to < count - 1,
    pointed: anchor === null ? pointed : null,
    select,
    selectAll,
    toDrawing: (finish) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const bar = barOf(event);
        setAnchor(bar);
        select({ from: bar, to: bar });
      },
      onPointerMove: (event) => {
        const bar = barOf(event);
        setPointed(bar);
        if (anchor !== null) select({ from: Math.min(anchor, bar), to: Math.max(anchor, bar) });
      },
      onPointerUp: (event) => {
        if (anchor === null) return;
        const bar = barOf(event);
        setAnchor(null);
        finish({ from: Math.min(anchor, bar), to: Math.max(anchor, bar) });
      },
      onPointerCancel: () => {
        setAnchor(null);
        selectAll();
      },
      onPointerLeave: () => setPointed(null),
    }),
  };
}
