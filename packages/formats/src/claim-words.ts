/** What claims say, in the words that several formats share. */
import type { Anchor, Claim, ClaimTime, RecordIndex } from "@onrecord/domain";
import { addressOf, formatEdtf, isOnRecord, passagesOf } from "@onrecord/domain";
import type { AnyRecord } from "@onrecord/domain";
import type { ExportOptions } from "./export-format.ts";
import { quoteOf } from "./short-quote.ts";

/** Where the web app shows the words of a record; undefined where nothing is served. */
export const permalinkOf = (record: AnyRecord, { baseUrl }: ExportOptions): string | undefined =>
  baseUrl === undefined ? undefined : `${baseUrl}${addressOf(record)}`;

/** The sentences around anchors; without texts, the anchored words themselves, cut short. */
export const sentencesOf = (
  index: RecordIndex,
  anchors: readonly Anchor[],
  options: ExportOptions,
): readonly string[] =>
  options.withoutText === true
    ? anchors.map(({ exact }) => quoteOf(exact, options))
    : passagesOf(index, anchors).map(({ text }) => text);

/** Who asserts a claim, where it is not the article itself: "Abdoulaye Diop", "an unknown speaker". */
export function asserterOf(index: RecordIndex, { voice }: Claim): string | undefined {
  if (voice.startsWith("article/")) return undefined;
  const statement = index.find(voice);
  const speaker = statement?.kind === "statement" ? statement.speaker : null;
  return speaker === null ? "an unknown speaker" : index.nameOf(speaker);
}

/**
 * What a reader must know lest a claim look surer than it is: who asserts it, that it is denied,
 * inferred, doubtful or not yet reviewed. A phrase each, none for a plain fact of the article.
 */
export function caveatsOf(index: RecordIndex, claim: Claim): readonly string[] {
  const asserter = asserterOf(index, claim);
  return [
    asserter === undefined ? [] : [`according to ${asserter}`],
    claim.polarity === "negated" ? ["said not to be so"] : [],
    claim.basis === "textual" ? [] : [BASES[claim.basis]],
    claim.certainty === "certain" ? [] : [claim.certainty.replace("-", " ")],
    claim.status === "accepted" ? [] : [claim.status],
  ].flat();
}

const BASES = { interpretive: "interpreted", inferential: "inferred" } as const;

/** The same with the reasons and the time in words, as one note; undefined where there is nothing to say. */
export function noteOf(index: RecordIndex, claim: Claim): string | undefined {
  const sentences = [
    ...caveatsOf(index, claim),
    ...(claim.reason === null ? [] : [`because: ${claim.reason}`]),
    ...timeNotes(claim.time),
  ];
  return sentences.length === 0 ? undefined : sentences.join("; ");
}

function timeNotes(time: ClaimTime | null): readonly string[] {
  if (time === null || time.edtf === null) return [];
  return [
    `time: ${formatEdtf(time.edtf)} (EDTF ${time.edtf})`,
    ...(time.reason === null ? [] : [`on the time: ${time.reason}`]),
  ];
}

/** Whether an id leads to nothing that was rejected: what was not written cannot be pointed to. */
export function leadsToRecord(index: RecordIndex, id: string): boolean {
  const record = index.find(id);
  return record === undefined || isOnRecord(record);
}
