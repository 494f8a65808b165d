/** Something that wants a place in the margin: where its words are, in pixels from the text's top. */
export type MarginItem = {
  readonly id: string;
  readonly kind: "statement" | "event";
  readonly label: string;
  readonly top: number;
  readonly height: number;
};

export type MarginMark = Omit<MarginItem, "label"> & {
  /** Null where the same label stands right above it. */
  readonly label: string | null;
  readonly labelTop: number;
  /** 0 is next to the text; bars that run beside each other take one lane each. */
  readonly lane: number;
};

/** Height of a line of a label, and how many characters fit on one. */
const LINE = 16;
const CHARACTERS = 15;

/** Places labels so that none covers another, and bars so that none runs over another. */
export function layoutMargin(items: readonly MarginItem[]): readonly MarginMark[] {
  const marks: MarginMark[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const item of items.toSorted((a, b) => a.top - b.top)) {
    const repeated = marks.some(
      ({ kind, label, top }) =>
        kind === item.kind && label === item.label && Math.abs(top - item.top) < LINE,
    );
    const labelTop = Math.max(item.top, free);
    const label = repeated ? null : item.label;
    if (label !== null) free = labelTop + Math.ceil(label.length / CHARACTERS) * LINE;
    marks.push({ ...item, label, labelTop, lane: freeLane(item, marks) });
  }
  return marks;
}

function freeLane(item: MarginItem, placed: readonly MarginMark[]): number {
  if (item.kind !== "statement") return 0;
  const beside = placed.filter(
    (mark) => mark.kind === "statement" && mark.top + mark.height > item.top + 1,
  );
  const taken = new Set(beside.map(({ lane }) => lane));
  let lane = 0;
  while (taken.has(lane)) lane += 1;
  return lane;
}
