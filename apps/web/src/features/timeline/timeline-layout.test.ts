import { describe, expect, test } from "vitest";
import { layoutTimeline, LINE_HEIGHT, toLines } from "./timeline-layout.ts";
import type { TimelineItem } from "./timeline-layout.ts";

const item = (id: string, earliest: string | null, latest: string | null): TimelineItem => ({
  id,
  text: `What happened in ${id}`,
  note: "according to the article",
  href: `/articles/x#event/${id}`,
  earliest,
  latest,
  approximate: false,
  reported: false,
});

const WIDE = { lineLength: 60, maxTicks: 10, beside: true };
const NARROW = { ...WIDE, beside: false };

const MEETING = item("meeting", "2024-02-28", "2024-02-28");
const EXPULSION = item("expulsion", "2022-01-01", "2022-12-31");
const SUMMIT = item("summit", "2023-07-01", "2023-07-31");

describe("layoutTimeline", () => {
  test("draws a day as a point and a month or a year as a band", () => {
    const { rows } = layoutTimeline([MEETING, EXPULSION, SUMMIT], WIDE);
    expect(rows.map(({ item: { id }, mark }) => [id, mark.kind])).toEqual([
      ["expulsion", "band"],
      ["summit", "band"],
      ["meeting", "point"],
    ]);
  });

  test("breaks the note as well as the words, and gives both room", () => {
    const note = "according to the article, proposed, not yet reviewed";
    const options = { ...NARROW, lineLength: 30 };
    const [long, short] = [{ ...MEETING, note }, MEETING].map(
      (each) => layoutTimeline([each], options).rows[0],
    );
    expect(long).toMatchObject({
      lines: [
        "What happened in meeting",
        "according to the article,",
        "proposed, not yet reviewed",
      ],
      noteAt: 1,
    });
    expect((long?.height ?? 0) - (short?.height ?? 0)).toBe(LINE_HEIGHT);
  });

  test("draws a band over exactly its days", () => {
    const { rows } = layoutTimeline([EXPULSION, item("after", "2023-01-01", "2023-12-31")], WIDE);
    const [first, second] = rows.map(({ mark }) => mark);
    expect(first).toMatchObject({ from: 0, fadesFrom: false, fadesTo: false });
    expect(first?.kind === "band" && second?.kind === "band" && first.to === second.from).toBe(
      true,
    );
  });

  test("lets an open end fade to the end of the axis", () => {
    const { rows } = layoutTimeline([SUMMIT, item("open", "2023-09-01", null)], WIDE);
    expect(rows[1]?.mark).toMatchObject({ kind: "band", to: 1, fadesFrom: false, fadesTo: true });
  });

  test("lets both ends of an approximate time fade", () => {
    const end = { ...item("end", "2023-10-01", "2023-12-31"), approximate: true };
    expect(layoutTimeline([end], WIDE).rows[0]?.mark).toMatchObject({
      fadesFrom: true,
      fadesTo: true,
    });
  });

  test("keeps what has no time apart", () => {
    const { rows, undated } = layoutTimeline([MEETING, item("some-day", null, null)], WIDE);
    expect(rows).toHaveLength(1);
    expect(undated.map(({ id }) => id)).toEqual(["some-day"]);
  });

  test("puts the words on the side with more room, and above where there is none", () => {
    const { rows } = layoutTimeline(
      [EXPULSION, MEETING, item("long", "2022-06-01", "2023-12-31")],
      WIDE,
    );
    expect(rows.map(({ item: { id }, side }) => [id, side])).toEqual([
      ["expulsion", "after"],
      ["long", "above"],
      ["meeting", "before"],
    ]);
  });

  test("never lets rows touch", () => {
    const { rows, height } = layoutTimeline([MEETING, EXPULSION, SUMMIT], NARROW);
    const ends = rows.map(({ top, height: own }) => top + own);
    expect(rows.slice(1).every(({ top }, index) => top === ends[index])).toBe(true);
    expect(ends.at(-1)).toBe(height);
  });

  test("of nothing is empty", () => {
    expect(layoutTimeline([], WIDE)).toEqual({ rows: [], ticks: [], height: 0, undated: [] });
  });
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["extraordinarily long", 5, ["extraordinarily", "long"]],
  ["", 5, [""]],
])("toLines breaks “%s” at %i characters", (text, length, lines) => {
  expect(toLines(text, length)).toEqual(lines);
});
