/** A person, an organization or a place as a card, with all that the record holds on it. */
import type { ClaimView, EntityView, MentionView } from "@onrecord/domain";
import { titleOf } from "./claim-card.ts";
import type { Field } from "./field-lines.ts";
import { field, fieldLines } from "./field-lines.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, line, plain, strong } from "./line.ts";
import type { Paper } from "./passage-lines.ts";
import { markedRuns } from "./passage-lines.ts";
import { countOf } from "./plural.ts";
import { wrapLine } from "./wrap.ts";

export type CardPaper = Paper & {
  /** Show everything, however much there is. */
  readonly all: boolean;
};

const SHOWN = 5;

export function entityCard(view: EntityView, paper: CardPaper): Line[] {
  const { entity, ref } = view;
  const type = "type" in entity ? entity.type.replaceAll("-", " ") : "person";
  return [
    ...wrapLine(line(strong(ref.name), faint(ref.named ? "" : "  (unnamed)")), {
      width: paper.width,
    }),
    line(accent(entity.id), faint(`  ${type}`)),
    BLANK,
    ...fieldLines(nameFields(view), paper.width),
    ...section(
      "Statements",
      view.saidBy.map((each) => claimItem(each, paper, true)),
      paper,
    ),
    ...section(
      "Statements about it",
      view.saidAbout.map((each) => claimItem(each, paper)),
      paper,
    ),
    ...section(
      "Events",
      view.events.map((each) => claimItem(each, paper)),
      paper,
    ),
    ...section(
      "Relations",
      view.relations.map((each) => claimItem(each, paper)),
      paper,
    ),
    ...section(
      "Mentions",
      view.mentions.map((each) => mentionItem(each, paper)),
      paper,
    ),
  ];
}

function nameFields({ entity, sources }: EntityView): Field[] {
  const titleOfSource = (id: string | null): string =>
    sources.find((source) => source.id === id)?.title ?? "";
  const from = (id: string | null) => faint(id === null ? "" : `  ${titleOfSource(id)}`);
  return [
    {
      label: "Names",
      values: entity.names.map(({ text, language, source }) =>
        line(text, faint(language === null ? "" : `  ${language}`), from(source)),
      ),
    },
    field("Described as", entity.description),
    {
      label: "Known as",
      values: entity.externalIds.map(({ scheme, value, source }) =>
        line(`${scheme} ${value}`, from(source)),
      ),
    },
  ];
}

/** A titled list, cut where it is long. */
function section(
  title: string,
  items: readonly (readonly Line[])[],
  { all, width }: CardPaper,
): Line[] {
  if (items.length === 0) return [];
  const shown = all ? items : items.slice(0, SHOWN);
  const left = items.length - shown.length;
  return [
    BLANK,
    line(strong(title), faint(`  ${items.length}`)),
    ...shown.flat(),
    ...(left === 0
      ? []
      : wrapLine(line(faint(`  and ${countOf(left, "more", "more")}: add --all`)), { width })),
  ];
}

/** A claim in a list: what it says, its id, when, and its status. `isOwn` leaves out who says it. */
export function claimItem(view: ClaimView, { width }: Paper, isOwn = false): Line[] {
  const when = view.time?.label ?? null;
  const speaker =
    view.kind === "statement" && !isOwn ? `${view.speaker?.name ?? "Unknown speaker"}: ` : "";
  const words = view.kind === "statement" ? `${speaker}${wordsOf(view)}` : titleOf(view);
  return [
    ...wrapLine(line(words), { width, first: [plain("  ")] }),
    ...wrapLine(
      line(
        accent(view.record.id),
        faint(when === null ? "" : `  ${when}`),
        view.record.status === "accepted" ? "" : `  ${view.record.status}`,
      ),
      { width, first: [plain("    ")] },
    ),
  ];
}

/** The words said, in quotation marks unless they are only retold. */
function wordsOf({ record }: Extract<ClaimView, { kind: "statement" }>): string {
  const words = record.content.map(({ exact }) => exact).join(" … ");
  return record.manner === "indirect" ? words : `“${words}”`;
}

/** Wide enough for "description". */
const FORM_WIDTH = 13;

function mentionItem({ record, passage }: MentionView, paper: Paper): Line[] {
  const runs = markedRuns(passage.text, passage.marks, paper);
  const status = record.status === "accepted" ? "" : `  (${record.status})`;
  return wrapLine([...runs, ...line(status)], {
    width: paper.width,
    first: line("  ", faint(record.form.padEnd(FORM_WIDTH))),
  });
}
