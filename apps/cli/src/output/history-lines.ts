/** What became of a record: who proposed it, and each change with what it changed. */
import type { Change } from "@onrecord/data";
import type { AnyRecord, Provenance } from "@onrecord/domain";
import { toChangeLines, toMoment } from "./change-lines.ts";
import type { Line } from "./line.ts";
import { faint, line, strong } from "./line.ts";
import { wrapLine } from "./wrap.ts";

export type History = {
  readonly id: string;
  /** Of an assertion; null for other records, and for one that is gone. */
  readonly provenance: Provenance | null;
  readonly successor: string | null;
  readonly history: readonly {
    readonly change: Change;
    readonly before: AnyRecord | null;
    readonly after: AnyRecord | null;
  }[];
};

export function toHistoryLines(
  { id, provenance, successor, history }: History,
  width: number,
): Line[] {
  const wrapped = (of: Line): Line[] => wrapLine(of, { width });
  return [
    ...wrapped(line(strong(id))),
    ...(provenance === null ? [] : wrapped(toProposal(provenance))),
    ...history.flatMap(({ change, before, after }) => [
      ...toChangeLines(change, width),
      ...differencesOf(before, after).flatMap((of) => wrapLine(of, { width, first: line("    ") })),
    ]),
    ...(history.length === 0 ? wrapped(line("Nobody has decided on it.")) : []),
    ...(successor === null ? [] : wrapped(line(`It was merged into ${successor}.`))),
  ];
}

function toProposal({ proposed: { by, at, method } }: Provenance): Line {
  const name = by.version === null ? by.name : `${by.name} ${by.version}`;
  return line(faint(`proposed ${toMoment(at)}  `), name, faint(`  ${method}`));
}

/** The longest value that is shown whole. */
const LONGEST = 200;

/** One line to each field that differs; the provenance is what the log says anyway. */
function differencesOf(before: AnyRecord | null, after: AnyRecord | null): readonly Line[] {
  if (before === null) return [line(faint("it was made"))];
  if (after === null) return [line(faint("it went"))];
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => field !== "provenance" && shown(was.get(field)) !== shown(is.get(field)))
    .map((field) =>
      line(faint(`${field}: `), cut(was.get(field)), faint(" → "), cut(is.get(field))),
    );
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "";

/** Anchors as their words, lists one after the other, the rest as JSON. */
function toWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(toWords).join(", ");
  if (typeof value === "object" && "exact" in value) return `“${String(value.exact)}”`;
  if (typeof value === "object" && "text" in value) return String(value.text);
  return shown(value);
}

function cut(value: unknown): string {
  const words = toWords(value).replaceAll(/\s+/gu, " ");
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}
