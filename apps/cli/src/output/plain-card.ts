/** The cards of the smaller records: a mention, a date, a source, an acknowledgement. */
import type {
  Acknowledgement,
  MentionView,
  Passage,
  Source,
  TimeExpressionView,
} from "@onrecord/domain";
import { assertionFields } from "./assertion-fields.ts";
import { refLine, timeLine } from "./claim-card.ts";
import { field, fieldLines } from "./field-lines.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, line, strong } from "./line.ts";
import type { Paper } from "./passage-lines.ts";
import { passageLines } from "./passage-lines.ts";
import { wrapLine } from "./wrap.ts";

const head = (title: string, id: string, width: number): Line[] => [
  ...wrapLine(line(strong(title)), { width }),
  line(accent(id)),
  BLANK,
];

export const mentionCard = ({ record, entity, passage }: MentionView, paper: Paper): Line[] => [
  ...head(`“${record.anchor.exact}”`, record.id, paper.width),
  ...passageLines(passage, paper),
  BLANK,
  ...fieldLines(
    [field("Names", refLine(entity)), field("By", record.form), ...assertionFields(record)],
    paper.width,
  ),
];

export const timeCard = ({ record, time, passage }: TimeExpressionView, paper: Paper): Line[] => [
  ...head(`“${record.anchor.exact}”`, record.id, paper.width),
  ...passageLines(passage, paper),
  BLANK,
  ...fieldLines(
    [field("Means", timeLine({ ...time, words: null, reason: null })), ...assertionFields(record)],
    paper.width,
  ),
];

export const sourceCard = (source: Source, { width }: Paper): Line[] => [
  ...head(source.title, source.id, width),
  ...fieldLines(
    [
      field("Where in it", source.locator),
      field("Address", source.url),
      field("Licence", source.licence),
      field("Note", source.note),
    ],
    width,
  ),
];

/** `passage` is the sentence of the words that are acknowledged, if it is about words. */
export const acknowledgementCard = (
  acknowledgement: Acknowledgement,
  passage: Passage | undefined,
  paper: Paper,
): Line[] => [
  ...head(`Acknowledged: ${acknowledgement.code}`, acknowledgement.id, paper.width),
  ...(passage === undefined ? [] : [...passageLines(passage, paper), BLANK]),
  ...fieldLines(
    [field("Record", acknowledgement.record), field("Reason", acknowledgement.reason)],
    paper.width,
  ),
];
