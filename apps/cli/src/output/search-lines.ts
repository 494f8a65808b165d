/** What a search found, for people: what it is, its sentence with the words marked, where it is. */
import type { Facet } from "@onrecord/data";
import { KINDS } from "@onrecord/domain";
import type { FoundPage, LinkedHit } from "../actions/ask-archive.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, line, plain, strong } from "./line.ts";
import type { Paper } from "./passage-lines.ts";
import { markedRuns, passageLines } from "./passage-lines.ts";
import { countOf } from "./plural.ts";
import { wrapLine } from "./wrap.ts";

const FACET_VALUES = 6;

export function toSearchLines(page: FoundPage, paper: Paper): Line[] {
  const { hits, total, offset, read, facets } = page;
  const { width } = paper;
  const last = offset + read;
  const range = total === read ? "" : `, ${offset + 1} to ${last} shown`;
  const more = last < total ? `; more with --offset ${last}` : "";
  return [
    ...toHitLines(hits, paper),
    line(strong(countOf(total, "result")), `${range}${more}`),
    ...facets.flatMap((facet) => facetLines(facet, width)),
  ];
}

/** The hits, each with an empty line behind it. */
export const toHitLines = (hits: readonly LinkedHit[], paper: Paper): Line[] =>
  hits.flatMap((hit) => [...hitLines(hit, paper), BLANK]);

function hitLines(hit: LinkedHit, paper: Paper): Line[] {
  const { width } = paper;
  const marks = hit.title.startsWith(hit.heading) ? hit.titleMarks : [];
  const within = marks.filter(({ end }) => end <= hit.heading.length);
  const title = markedRuns(hit.heading, within, paper);
  return [
    ...wrapLine([faint(`${KINDS[hit.kind].label}  `), ...title], { width, rest: [plain("  ")] }),
    ...(hit.passage === null ? [] : passageLines(hit.passage, paper)),
    line("  ", accent(hit.id), hit.proposed ? "  proposed" : "", toCopies(hit)),
    line("  ", faint(hit.permalink)),
  ];
}

const toCopies = ({ story }: LinkedHit): string =>
  story === null ? "" : `  and ${story.total - 1} more carry this story`;

function facetLines({ field, values }: Facet, width: number): Line[] {
  if (values.length === 0) return [];
  const shown = values.slice(0, FACET_VALUES).map(({ label, count }) => `${label} ${count}`);
  const more = values.length > shown.length ? ", …" : "";
  return wrapLine(line(`${shown.join(", ")}${more}`), {
    width,
    first: [faint(`${field}: `.padEnd(10))],
  });
}
