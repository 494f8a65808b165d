/** What is known of something, as a list of fields: the label on the left, what it is on the right. */
import type { Line, Run } from "./line.ts";
import { faint, line, plain } from "./line.ts";
import { wrapLine } from "./wrap.ts";

/** A field; several values stand below each other. */
export type Field = { readonly label: string; readonly values: readonly (Line | string)[] };

const LABEL_WIDTH = 13;

/** A field with one value, or none where the value is null. */
export const field = (label: string, value: Line | string | null): Field => ({
  label,
  values: value === null ? [] : [value],
});

/** The fields that have values. */
export function fieldLines(fields: readonly Field[], width: number): Line[] {
  return fields.flatMap(({ label, values }) =>
    values.flatMap((value, index) => {
      const shown = index === 0 ? label : "";
      const first: Run[] = [faint(shown.padEnd(LABEL_WIDTH)), plain(" ")];
      return wrapLine(typeof value === "string" ? line(value) : value, { width, first });
    }),
  );
}
